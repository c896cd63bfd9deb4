"""Prints without an end."""


class Solution:
    def f(self, x: int) -> int:
        while True:
            print("x" * 1000)
