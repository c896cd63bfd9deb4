"""Compares the characters of every stretch from both sides."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for i in range(len(s)):
            for j in range(i, len(s)):
                if self.is_palindrome(s, i, j) and j - i + 1 > len(best):
                    best = s[i : j + 1]
        return best

    def is_palindrome(self, s, left, right):
        while left < right:
            if s[left] != s[right]:
                return False
            left += 1
            right -= 1
        return True
