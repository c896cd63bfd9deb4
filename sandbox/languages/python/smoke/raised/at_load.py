"""Fails while it is loaded, before anything is called."""


class Solution:
    limit = int("ten")

    def f(self, x: int) -> int:
        return x
