"""Looks for the place where the numbers fall and has no answer where they never do."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        for before, number in zip(nums, nums[1:]):
            if number < before:
                return number
        return -1
