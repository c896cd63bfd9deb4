"""Stops growing one character before each end of the text."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        for centre in range(len(s)):
            for left, right in ((centre, centre), (centre, centre + 1)):
                while left > 0 and right < len(s) - 1 and s[left] == s[right]:
                    left -= 1
                    right += 1
                if right - left - 1 > len(best):
                    best = s[left + 1 : right]
        return best
