"""Lets the channel go on to the south-east as well."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        dp = [[1] * n for _ in range(m)]
        for r in range(1, m):
            for c in range(1, n):
                dp[r][c] = dp[r - 1][c] + dp[r][c - 1] + dp[r - 1][c - 1]
        return dp[-1][-1]
