class Solution:
    def coinChange(self, coins: list[int], amount: int) -> int:
        unpayable = amount + 1
        fewest = [0] + [unpayable] * amount
        for coin in coins:
            for total in range(coin, amount + 1):
                if fewest[total - coin] + 1 < fewest[total]:
                    fewest[total] = fewest[total - coin] + 1
        return -1 if fewest[amount] == unpayable else fewest[amount]
