"""Compares the sets of letters, not how often each occurs."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return set(s) == set(t)
