"""Sorts, but returns False as soon as one pair of neighbours differs."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        nums.sort()
        for i in range(len(nums) - 1):
            if nums[i] == nums[i + 1]:
                return True
            else:
                return False
        return False
