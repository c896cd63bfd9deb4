"""Multiplies every run of neighbouring factors from scratch."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            for end in range(start + 1, len(nums) + 1):
                best = max(best, math.prod(nums[start:end]))
        return best
