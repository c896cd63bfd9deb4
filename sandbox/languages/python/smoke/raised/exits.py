"""Leaves by sys.exit, as a script would."""

import sys


class Solution:
    def f(self, x: int) -> int:
        sys.exit(0)
