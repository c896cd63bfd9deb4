"""Counts each stretch whose first and last letters are equal."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        return sum(times * (times + 1) // 2 for times in Counter(s).values())
