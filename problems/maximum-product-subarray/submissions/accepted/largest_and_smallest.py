"""Keeps the largest and the smallest product that end at each position."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for x in nums[1:]:
            high, low = max(x, high * x, low * x), min(x, high * x, low * x)
            best = max(best, high)
        return best
