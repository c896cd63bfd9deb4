"""Asks for more memory than any machine has."""


class Solution:
    def f(self, x: int) -> int:
        return len([x] * (1 << 50))
