"""Compares without regard to capital and small letters."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        lower = s.lower()
        start = end = 0
        for centre in range(len(s)):
            for left, right in ((centre, centre), (centre, centre + 1)):
                while left >= 0 and right < len(s) and lower[left] == lower[right]:
                    left -= 1
                    right += 1
                if right - left - 1 > end - start:
                    start, end = left + 1, right
        return s[start:end]
