"""Writes down what counts and compares each place with its mirror image."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character.lower() for character in s if character.isalnum()]
        return all(one == mirrored for one, mirrored in zip(kept, reversed(kept)))
