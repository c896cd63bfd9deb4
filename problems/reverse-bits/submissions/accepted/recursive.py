"""Reverses the two halves of the digits and exchanges them."""


class Solution:
    def reverseBits(self, n: int, digits: int = 32) -> int:
        if digits == 1:
            return n
        half = digits // 2
        upper, lower = divmod(n, 2**half)
        return self.reverseBits(lower, half) << half | self.reverseBits(upper, half)
