"""Sorts the positions by value and closes in from both ends."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        order = sorted(range(len(nums)), key=nums.__getitem__)
        left, right = 0, len(order) - 1
        while left < right:
            total = nums[order[left]] + nums[order[right]]
            if total == target:
                return (order[right], order[left])
            if total < target:
                left += 1
            else:
                right -= 1
        return []
