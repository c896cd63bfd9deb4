"""Searches the rest of the list for each number, at the speed of C."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        for i, x in enumerate(nums):
            if x in nums[i + 1 :]:
                return True
        return False
