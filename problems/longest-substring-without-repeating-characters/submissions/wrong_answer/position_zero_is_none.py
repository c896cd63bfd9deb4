"""Takes the stored position 0 for a character that was never seen."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for i, c in enumerate(s):
            if last.get(c):
                start = max(start, last[c] + 1)
            last[c] = i
            best = max(best, i - start + 1)
        return best
