"""Hands the number of ways of each stair on to the two stairs above it."""


class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [1, 0]
        for stair in range(n):
            ways[stair + 1] += ways[stair]
            ways.append(ways[stair])
        return ways[-2]
