"""Looks for the third number among those seen since the first one, and keeps sorted triples in a set."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = set()
        for i, first in enumerate(nums):
            if i and first == nums[i - 1]:
                continue
            seen = set()
            for third in nums[i + 1 :]:
                second = -first - third
                if second in seen:
                    triples.add((first, second, third))
                seen.add(third)
        return list(triples)
