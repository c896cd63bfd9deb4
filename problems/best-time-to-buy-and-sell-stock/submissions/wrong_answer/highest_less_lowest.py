"""Takes the highest less the lowest price, in whichever order they come."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(prices) - min(prices)
