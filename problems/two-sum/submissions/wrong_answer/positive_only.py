"""Skips what is larger than the target, as if no value were negative."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, x in enumerate(nums):
            if x > target > 0:
                continue
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
        return []
