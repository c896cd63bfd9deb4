"""Adds the magnitudes with carries, or takes the smaller from the larger with borrows."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        b, a = sorted((a, b), key=abs)
        x, y = abs(a), abs(b)
        while y:
            if a ^ b < 0:
                x, y = x ^ y, (~x & y) << 1
            else:
                x, y = x ^ y, (x & y) << 1
        return int(math.copysign(x, a))
