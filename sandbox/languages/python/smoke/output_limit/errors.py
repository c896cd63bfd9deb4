"""Writes to the standard error stream without an end."""

import os


class Solution:
    def f(self, x: int) -> int:
        while True:
            os.write(2, b"x" * 1000)
