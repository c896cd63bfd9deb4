"""Fills its memory bit by bit."""


class Solution:
    def f(self, x: int) -> int:
        kept = []
        while True:
            kept.append(bytearray(1 << 20))
