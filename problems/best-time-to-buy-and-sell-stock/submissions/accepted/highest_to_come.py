"""Goes from the last day to the first and keeps the highest price to come."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = highest = 0
        for price in reversed(prices):
            highest = max(highest, price)
            best = max(best, highest - price)
        return best
