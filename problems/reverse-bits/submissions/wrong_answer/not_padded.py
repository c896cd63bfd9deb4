"""Reverses the binary text without the zeros in front."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return int(bin(n)[2:][::-1], 2)
