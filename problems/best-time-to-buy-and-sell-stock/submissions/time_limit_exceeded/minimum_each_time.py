"""Looks for the lowest earlier price afresh on each day."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for i in range(1, len(prices)):
            best = max(best, prices[i] - min(prices[:i]))
        return best
