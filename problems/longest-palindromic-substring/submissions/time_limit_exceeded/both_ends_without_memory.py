"""Recursion without memory: the text itself, or the better answer without its first or its last character."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        if s == s[::-1]:
            return s
        left = self.longestPalindrome(s[:-1])
        right = self.longestPalindrome(s[1:])
        return left if len(left) >= len(right) else right
