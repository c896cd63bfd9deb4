"""Sorts the positions by value and closes in from both ends."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        order = sorted(range(len(nums)), key=nums.__getitem__)
        left, right = 0, -1
        while (total := nums[order[left]] + nums[order[right]]) != target:
            if total < target:
                left += 1
            else:
                right -= 1
        return (order[right], order[left])
