"""A recursive function on the remaining amount that keeps its answers in a dictionary."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        memo = {0: 0}

        def fewest(rest):
            if rest < 0:
                return math.inf
            if rest not in memo:
                best = math.inf
                for coin in coins:
                    best = min(best, fewest(rest - coin) + 1)
                memo[rest] = best
            return memo[rest]

        answer = fewest(amount)
        return -1 if answer == math.inf else answer
