"""Takes the answer 0 for no answer."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] * (amount + 1)
        for a in range(1, amount + 1):
            ways = [dp[a - c] for c in coins if c == a or (c < a and dp[a - c])]
            if ways:
                dp[a] = min(ways) + 1
        return dp[amount] or -1
