"""Compares lengths only when a character repeats, never at the end of the text."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for i, c in enumerate(s):
            if last.get(c, -1) >= start:
                best = max(best, i - start)
                start = last[c] + 1
            last[c] = i
        return best or len(s)
