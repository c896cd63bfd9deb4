"""Computes without an end, and catches whatever could stop it."""


class Solution:
    def f(self, x: int) -> int:
        while True:
            try:
                x += 1
            except BaseException:
                pass
