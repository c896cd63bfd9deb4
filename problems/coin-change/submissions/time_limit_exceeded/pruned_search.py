"""Tries many of the largest coin first and cuts off what cannot beat the best so far."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        best = math.inf

        def search(i, rest, used):
            nonlocal best
            if rest == 0:
                best = min(best, used)
                return
            if i == len(coins) or used + math.ceil(rest / coins[i]) >= best:
                return
            for count in range(rest // coins[i], -1, -1):
                search(i + 1, rest - count * coins[i], used + count)

        search(0, amount, 0)
        return -1 if best == math.inf else best
