"""Adds up what each digit 1 stands for in the answer."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return sum(2 ** (31 - k) for k, digit in enumerate(reversed(f"{n:b}")) if digit == "1")
