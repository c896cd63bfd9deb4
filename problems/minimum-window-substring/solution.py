class Solution:
    def minWindow(self, s: str, t: str) -> str:
        missing = Counter(t)
        total = len(t)
        begin, best = 0, (len(s) + 1, 0)
        for end, letter in enumerate(s, start=1):
            total -= missing[letter] > 0
            missing[letter] -= 1
            if total == 0:
                while missing[s[begin]] < 0:
                    missing[s[begin]] += 1
                    begin += 1
                best = min(best, (end - begin, begin))
        size, begin = best
        return s[begin : begin + size] if size <= len(s) else ""
