"""Lacks a colon."""


class Solution
    def f(self, x: int) -> int:
        return x
