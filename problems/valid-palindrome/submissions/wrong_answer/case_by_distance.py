"""Takes two characters for the same letter if their codes differ by 32."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        codes = [ord(character) for character in s if character.isalnum()]
        return all(abs(a - b) in (0, 32) for a, b in zip(codes, reversed(codes)))
