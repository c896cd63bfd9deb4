"""Sorts the numbers first, so that the position is one in the sorted list."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        nums.sort()
        i = bisect_left(nums, target)
        return i if i < len(nums) and nums[i] == target else -1
