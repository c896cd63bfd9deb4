"""Exchanges the largest and the smallest product at each negative factor."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = -math.inf
        high = low = 1
        for x in nums:
            if x < 0:
                high, low = low, high
            high = max(x, high * x)
            low = min(x, low * x)
            best = max(best, high)
        return best
