"""Mixes tabs and spaces."""


class Solution:
    def f(self, x: int) -> int:
        if x:
	    return x
        return 0
