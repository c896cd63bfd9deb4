"""Subtracts the lowest sum of a prefix so far from each later one."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -math.inf
        height, lowest = 0, 0
        for x in nums:
            height += x
            best = max(best, height - lowest)
            lowest = min(lowest, height)
        return best
