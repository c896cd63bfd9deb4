"""Keeps the best balance with a share in hand and without one."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        done, holding = 0, -prices[0]
        for price in prices:
            done = max(done, holding + price)
            holding = max(holding, -price)
        return done
