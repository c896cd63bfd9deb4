"""Looks for the second number among those seen since the first one, and keeps the hits of each first number in a set."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = []
        for i, first in enumerate(nums):
            if i and first == nums[i - 1]:
                continue
            seen, hits = set(), set()
            for third in nums[i + 1 :]:
                second = -first - third
                if second in seen:
                    hits.add((first, second, third))
                seen.add(third)
            triples.extend(hits)
        return triples
