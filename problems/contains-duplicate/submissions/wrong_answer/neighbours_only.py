"""Compares neighbours without sorting first."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        for a, b in zip(nums, nums[1:]):
            if a == b:
                return True
        return False
