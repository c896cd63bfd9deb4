"""Grows outwards from each of the 2n - 1 centres."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for centre in range(2 * len(s) - 1):
            left = centre // 2
            right = left + centre % 2
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            best = max(best, s[left + 1 : right], key=len)
        return best
