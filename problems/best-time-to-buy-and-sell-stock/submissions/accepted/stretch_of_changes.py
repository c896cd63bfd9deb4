"""Finds the largest sum of consecutive changes."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = current = 0
        for a, b in zip(prices, prices[1:]):
            current = max(0, current + b - a)
            best = max(best, current)
        return best
