"""Adds the magnitudes and gives the result the sign of the larger one."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        x, y = abs(a), abs(b)
        negative = (a if x > y else b) < 0
        while y:
            x, y = x ^ y, (x & y) << 1
        return x * ~0 if negative else x
