"""Combines all positions, n and all numbers by exclusive or."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        missing = 0
        for i, value in enumerate(nums, 1):
            missing ^= i ^ value
        return missing
