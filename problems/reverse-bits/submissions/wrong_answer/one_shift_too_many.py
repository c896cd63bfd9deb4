"""Shifts the answer after each digit, also after the last one."""


class Solution:
    def reverseBits(self, n: int) -> int:
        answer = 0
        for _ in range(32):
            answer = (answer | n & 1) << 1
            n >>= 1
        return answer
