"""Finds the half that is sorted and asks whether the target lies between its ends."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        left, right = 0, len(nums)
        while left < right:
            mid = (left + right) // 2
            if nums[mid] == target:
                return mid
            if nums[left] < nums[mid]:
                if nums[left] <= target < nums[mid]:
                    right = mid
                else:
                    left = mid + 1
            elif nums[mid] < target <= nums[right - 1]:
                left = mid + 1
            else:
                right = mid
        return -1
