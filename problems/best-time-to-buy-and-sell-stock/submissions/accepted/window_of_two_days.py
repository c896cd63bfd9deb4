"""Keeps a day of purchase and moves it on to any cheaper day."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        buy = best = 0
        for sell, price in enumerate(prices):
            if price < prices[buy]:
                buy = sell
            best = max(best, price - prices[buy])
        return best
