"""A recursive function on the remaining amount with functools.cache."""

from functools import cache


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(rest):
            if rest == 0:
                return 0
            best = float("inf")
            for coin in coins:
                if coin <= rest:
                    best = min(best, fewest(rest - coin) + 1)
            return best

        answer = fewest(amount)
        return answer if answer < float("inf") else -1
