"""Answers with more than an answer may be."""


class Solution:
    def f(self, x: int) -> int:
        return "x" * (16 << 20)
