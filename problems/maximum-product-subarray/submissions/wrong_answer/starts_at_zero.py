"""Begins with 0 as the best product so far."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = 0
        high = low = 1
        for x in nums:
            high, low = max(x, high * x, low * x), min(x, high * x, low * x)
            best = max(best, high)
        return best
