"""Removes spaces and keeps punctuation."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = s.lower().replace(" ", "")
        return text == text[::-1]
