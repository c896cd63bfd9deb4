"""Stops going outwards one letter before each end of the text."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        count = len(s)
        for middle in range(len(s)):
            for left, right in ((middle - 1, middle + 1), (middle, middle + 1)):
                while left > 0 and right < len(s) - 1 and s[left] == s[right]:
                    count += 1
                    left -= 1
                    right += 1
        return count
