"""Takes the largest coin that fits, once with each coin as the largest, and keeps the best."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        best = -1
        for start in range(len(coins)):
            rest, used = amount, 0
            for coin in coins[start:]:
                used += rest // coin
                rest %= coin
            if rest == 0 and (best == -1 or used < best):
                best = used
        return best
