"""Sells on the dearest day of all."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(max(prices))
        return prices[day] - min(prices[: day + 1])
