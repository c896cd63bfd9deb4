"""Looks for the first position with another number in the list as given."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for i, value in enumerate(nums):
            if value != i:
                return i
        return len(nums)
