"""Counts the possible numbers of hops of two, whatever their order."""


class Solution:
    def climbStairs(self, n: int) -> int:
        return n // 2 + 1
