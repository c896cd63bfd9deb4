"""Writes down what counts and compares each place with its mirror image."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character.lower() for character in s if character.isalnum()]
        return all(kept[i] == kept[-1 - i] for i in range(len(kept)))
