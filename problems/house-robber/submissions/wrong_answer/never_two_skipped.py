"""Adds each house to the best that ends exactly two houses before it."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        best = list(nums)
        for i in range(2, len(nums)):
            best[i] += best[i - 2]
        return max(best)
