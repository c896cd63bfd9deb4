"""Multiplies by rounded ratios and cuts off the fraction."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        ways = 1.0
        for i in range(1, m):
            ways *= (n - 1 + i) / i
        return int(ways)
