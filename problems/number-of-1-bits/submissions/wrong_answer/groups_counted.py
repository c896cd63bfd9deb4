"""Counts each group of neighbouring ones once."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        return sum(group != "" for group in bin(n)[2:].split("0"))
