"""Looks at the numbers below n only."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        there = set(nums)
        for value in range(len(nums)):
            if value not in there:
                return value
        return 0
