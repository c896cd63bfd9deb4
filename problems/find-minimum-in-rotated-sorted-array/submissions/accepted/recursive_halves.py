"""Splits a range until it is sorted; one half always is."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        def smallest(left, right):
            if nums[left] <= nums[right]:
                return nums[left]
            mid = (left + right) // 2
            return min(smallest(left, mid), smallest(mid + 1, right))

        return smallest(0, len(nums) - 1)
