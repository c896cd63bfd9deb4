"""Searches the two runs beside the fall, and both are empty where there is no fall."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        fall = next((i for i in range(1, n) if nums[i] < nums[i - 1]), n)
        left, right = (fall, n) if target <= nums[-1] else (0, fall)
        i = bisect_left(nums, target, left, right)
        return i if i < right and nums[i] == target else -1
