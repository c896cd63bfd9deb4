"""Tries all triples of positions."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        return list({tuple(sorted(triple)) for triple in combinations(nums, 3) if sum(triple) == 0})
