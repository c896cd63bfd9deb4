"""Adds up what each digit stands for in the answer."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return sum(2 ** (31 - k) for k in range(32) if n // 2**k % 2 == 1)
