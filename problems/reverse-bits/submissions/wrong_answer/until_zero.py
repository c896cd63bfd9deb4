"""Stops as soon as no 1 is left in n."""


class Solution:
    def reverseBits(self, n: int) -> int:
        answer = 0
        while n:
            answer = answer << 1 | n & 1
            n >>= 1
        return answer
