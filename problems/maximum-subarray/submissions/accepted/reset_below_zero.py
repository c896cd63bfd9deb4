"""Drops the running sum as soon as it is below zero."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -math.inf
        total = 0
        for x in nums:
            total += x
            best = max(best, total)
            total = max(total, 0)
        return best
