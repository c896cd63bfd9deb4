"""Combines all letters with exclusive-or, in which equal letters cancel."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        left = 0
        for a, b in zip(s, t):
            left ^= ord(a) ^ ord(b)
        return left == 0
