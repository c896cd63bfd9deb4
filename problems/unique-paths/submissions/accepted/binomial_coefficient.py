"""Multiplies and divides in whole numbers to get the binomial coefficient."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        ways = 1
        for i in range(1, m):
            ways = ways * (n - 1 + i) // i
        return ways
