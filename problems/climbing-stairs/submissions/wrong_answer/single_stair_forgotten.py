"""Begins with the answers for one stair and two, and returns the latter for one stair."""


class Solution:
    def climbStairs(self, n: int) -> int:
        before, last = 1, 2
        for _ in range(3, n + 1):
            before, last = last, before + last
        return last
