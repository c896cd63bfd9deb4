"""Looks the third value up among all numbers, those at the first two positions included."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        values = set(nums)
        nums = sorted(nums)
        triples = set()
        for i, a in enumerate(nums):
            if i > 1 and a == nums[i - 2]:
                continue
            for b in nums[i + 1 :]:
                c = -a - b
                if c < b:
                    break
                if c in values:
                    triples.add((a, b, c))
        return list(triples)
