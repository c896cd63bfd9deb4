"""Takes a capital and a small letter to be equal."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t.lower())
        missing = len(t)
        left = start = end = 0
        for right, c in enumerate(s.lower(), 1):
            missing -= need[c] > 0
            need[c] -= 1
            while missing == 0:
                if not end or right - left < end - start:
                    start, end = left, right
                need[s[left].lower()] += 1
                missing += need[s[left].lower()] > 0
                left += 1
        return s[start:end]
