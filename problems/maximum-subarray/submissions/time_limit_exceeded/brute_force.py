"""Adds up every stretch from scratch."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            for end in range(start + 1, len(nums) + 1):
                best = max(best, sum(nums[start:end]))
        return best
