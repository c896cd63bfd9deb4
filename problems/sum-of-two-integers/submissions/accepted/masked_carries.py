"""Adds the carries of all places at once until none is left, in 32 places."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        a, b = a & mask, b & mask
        while b:
            a, b = a ^ b, (a & b) << 1 & mask
        return ~(a ^ mask) if a & 0x80000000 else a
