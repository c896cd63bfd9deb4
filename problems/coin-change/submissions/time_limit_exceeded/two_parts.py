"""Splits each amount into all pairs of smaller amounts."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        inf = amount + 1
        dp = [0] + [inf] * amount
        for coin in coins:
            if coin <= amount:
                dp[coin] = 1
        for a in range(1, amount + 1):
            for part in range(1, a // 2 + 1):
                dp[a] = min(dp[a], dp[part] + dp[a - part])
        return dp[amount] if dp[amount] < inf else -1
