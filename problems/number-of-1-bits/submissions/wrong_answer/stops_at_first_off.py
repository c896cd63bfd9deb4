"""Stops at the first switch that is off."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        count = 0
        while n & 1:
            count += 1
            n >>= 1
        return count
