"""Counts the longest palindrome about each middle, and none inside it."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for middle in range(len(s)):
            for left, right in ((middle, middle), (middle, middle + 1)):
                begin = left
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    left -= 1
                    right += 1
                count += left < begin
        return count
