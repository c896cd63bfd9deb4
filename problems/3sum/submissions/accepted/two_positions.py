"""Moves two positions for each first number and compares each hit with the one before."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = []
        for i, first in enumerate(nums):
            if i and first == nums[i - 1]:
                continue
            j, k = i + 1, len(nums) - 1
            while j < k:
                total = first + nums[j] + nums[k]
                if total == 0 and [first, nums[j], nums[k]] not in triples[-1:]:
                    triples.append([first, nums[j], nums[k]])
                if total > 0:
                    k -= 1
                else:
                    j += 1
        return triples
