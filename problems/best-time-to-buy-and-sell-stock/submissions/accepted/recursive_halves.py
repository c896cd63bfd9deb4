"""Solves both halves and joins them by the lowest price on the left and the highest on the right."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        def solve(first, after):
            if after - first == 1:
                return prices[first], prices[first], 0
            middle = (first + after) // 2
            low1, high1, best1 = solve(first, middle)
            low2, high2, best2 = solve(middle, after)
            return min(low1, low2), max(high1, high2), max(best1, best2, high2 - low1)

        return solve(0, len(prices))[2]
