"""Pairs an item with itself where its double is the target."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        where = {x: i for i, x in enumerate(nums)}
        for i, x in enumerate(nums):
            if target - x in where:
                return [i, where[target - x]]
        return []
