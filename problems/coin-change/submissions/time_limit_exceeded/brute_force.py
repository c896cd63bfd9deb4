"""Tries each coin for the remaining amount and remembers nothing."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        def fewest(rest):
            if rest == 0:
                return 0
            best = math.inf
            for coin in coins:
                if coin <= rest:
                    best = min(best, fewest(rest - coin) + 1)
            return best

        answer = fewest(amount)
        return -1 if answer == math.inf else answer
