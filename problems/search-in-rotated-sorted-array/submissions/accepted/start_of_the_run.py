"""Finds where the smallest number stands, then searches with positions counted from there."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        start = bisect_left(nums, True, key=lambda number: number <= nums[-1])
        low, high = start, start + n
        while low < high:
            mid = (low + high) // 2
            if nums[mid % n] < target:
                low = mid + 1
            else:
                high = mid
        return low % n if nums[low % n] == target else -1
