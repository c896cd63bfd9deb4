"""Looks for each number from 0 on in the list."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for value in range(len(nums) + 1):
            if value not in nums:
                return value
