"""Tries every number of coins of each kind for every amount."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        inf = amount + 1
        dp = [0] + [inf] * amount
        for coin in coins:
            for a in range(amount, -1, -1):
                for count in range(1, a // coin + 1):
                    dp[a] = min(dp[a], dp[a - count * coin] + count)
        return dp[amount] if dp[amount] < inf else -1
