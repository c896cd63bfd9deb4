"""Keeps letters only."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character for character in s.lower() if character.isalpha()]
        return kept == kept[::-1]
