"""Puts the last digit in front and lets the function reverse the others."""


class Solution:
    def reverseBits(self, n: int, digits: int = 32) -> int:
        if n == 0:
            return 0
        return n % 2 << digits - 1 | self.reverseBits(n // 2, digits - 1)
