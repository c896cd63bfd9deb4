"""Goes through the amounts downwards, so that each kind of coin is used at most once."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] + [amount + 1] * amount
        for coin in coins:
            for a in range(amount, coin - 1, -1):
                dp[a] = min(dp[a], dp[a - coin] + 1)
        return dp[amount] if dp[amount] <= amount else -1
