"""Sorts, then lets bisect find the first position with a number that is too large."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        return bisect_left(range(len(nums)), True, key=lambda i: nums[i] > i)
