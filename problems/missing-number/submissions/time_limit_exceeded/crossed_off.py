"""Crosses each number off a list of all numbers."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        left = list(range(len(nums) + 1))
        for value in nums:
            left.remove(value)
        return left[0]
