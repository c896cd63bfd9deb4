"""Calls itself without an end."""


class Solution:
    def f(self, x: int) -> int:
        return self.f(x)
