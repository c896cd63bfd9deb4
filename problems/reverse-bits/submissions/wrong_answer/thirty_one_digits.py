"""Reverses 31 digits."""


class Solution:
    def reverseBits(self, n: int) -> int:
        answer = 0
        for k in range(31):
            answer |= (n >> k & 1) << (30 - k)
        return answer
