"""Moves two positions, but searches the list of triples to see whether one was found before."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = []
        for i in range(len(nums)):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triple = [nums[i], nums[left], nums[right]]
                    if triple not in triples:
                        triples.append(triple)
                if total <= 0:
                    left += 1
                else:
                    right -= 1
        return triples
