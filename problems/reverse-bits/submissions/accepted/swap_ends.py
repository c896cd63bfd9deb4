"""Flips the two digits at opposite places where they differ."""


class Solution:
    def reverseBits(self, n: int) -> int:
        for low in range(16):
            high = 31 - low
            if n >> low & 1 != n >> high & 1:
                n ^= 1 << low | 1 << high
        return n
