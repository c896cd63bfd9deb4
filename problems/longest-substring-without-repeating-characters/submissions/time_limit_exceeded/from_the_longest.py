"""Tries the lengths from the largest down and tests every stretch of each."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        for size in range(len(s), 0, -1):
            for i in range(len(s) - size + 1):
                if len(set(s[i : i + size])) == size:
                    return size
        return 0
