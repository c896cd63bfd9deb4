"""Answers with no if no character counts."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = "".join(filter(str.isalnum, s)).lower()
        return bool(text) and text == text[::-1]
