"""Finds where the smallest number stands, then searches the run before it or the one from it on."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        start = bisect_left(nums, True, key=lambda number: number <= nums[-1])
        left, right = (start, n) if target <= nums[-1] else (0, start)
        i = bisect_left(nums, target, left, right)
        return i if nums[i] == target else -1
