"""Grows outwards from each of the 2n - 1 centres."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        start, size = 0, 1
        for centre in range(2 * n - 1):
            left = centre // 2
            right = left + centre % 2
            while left >= 0 and right < n and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > size:
                start, size = left + 1, right - left - 1
        return s[start : start + size]
