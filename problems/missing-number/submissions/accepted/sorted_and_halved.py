"""Sorts, then searches for the first position with a number that is too large."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == middle:
                low = middle + 1
            else:
                high = middle
        return low
