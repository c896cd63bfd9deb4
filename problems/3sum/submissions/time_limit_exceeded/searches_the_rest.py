"""Searches the rest of the list for the third number of each pair."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if -nums[i] - nums[j] in nums[j + 1 :]:
                    triples.add((nums[i], nums[j], -nums[i] - nums[j]))
        return list(triples)
