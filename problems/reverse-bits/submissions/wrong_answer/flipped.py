"""Turns each digit into the other one."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return n ^ 0xFFFFFFFF
