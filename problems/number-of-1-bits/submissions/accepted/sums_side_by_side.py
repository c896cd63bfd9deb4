"""Sums of two digits each, then of four, then of eight; the remainder adds up the four bytes."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        n = (n & 0x55555555) + (n >> 1 & 0x55555555)
        n = (n & 0x33333333) + (n >> 2 & 0x33333333)
        n = (n & 0x0F0F0F0F) + (n >> 4 & 0x0F0F0F0F)
        return n % 255
