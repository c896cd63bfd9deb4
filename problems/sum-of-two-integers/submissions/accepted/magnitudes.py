"""Adds the magnitudes with carries, or takes the smaller from the larger with borrows."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        if abs(a) < abs(b):
            a, b = b, a
        x, y = abs(a), abs(b)
        while y:
            if (a < 0) == (b < 0):
                x, y = x ^ y, (x & y) << 1
            else:
                x, y = x ^ y, (~x & y) << 1
        return x * ~0 if a < 0 else x
