"""Tries every order of the letters of s."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return any("".join(order) == t for order in permutations(s))
