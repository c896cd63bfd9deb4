"""Prints to both streams, less than the limit, and answers all the same."""

import sys


class Solution:
    def f(self, x: int) -> int:
        print("x is", x)
        print("and it is no secret", file=sys.stderr)
        return x
