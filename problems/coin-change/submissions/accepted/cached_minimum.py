"""Recursion with a cache, the smallest of all branches taken by min over a generator."""


class Solution:
    def coinChange(self, coins, amount):
        @cache
        def dp(rest):
            if rest <= 0: return 0 if rest == 0 else inf
            return min(dp(rest - c) for c in coins) + 1
        a = dp(amount)
        return a if a < inf else -1
