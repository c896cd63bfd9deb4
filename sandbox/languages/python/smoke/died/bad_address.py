"""Reads memory that it does not have."""

import ctypes


class Solution:
    def f(self, x: int) -> int:
        return len(ctypes.string_at(0))
