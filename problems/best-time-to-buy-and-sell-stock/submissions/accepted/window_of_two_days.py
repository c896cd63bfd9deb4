"""Keeps a day of purchase and moves it on to any cheaper day."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        buy = best = 0
        for sell in range(len(prices)):
            if prices[sell] < prices[buy]:
                buy = sell
            best = max(best, prices[sell] - prices[buy])
        return best
