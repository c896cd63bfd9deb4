"""Computes without an end."""


class Solution:
    def f(self, x: int) -> int:
        while True:
            x += 1
