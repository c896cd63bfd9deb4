"""Looks for a gap in the sorted list, or takes one more than the largest."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for a, b in zip(nums, nums[1:]):
            if b - a > 1:
                return a + 1
        return nums[-1] + 1
