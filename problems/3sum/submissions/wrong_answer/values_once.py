"""Turns the list into a set first, so that no value can be used twice."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums = sorted(set(nums))
        triples = []
        for i in range(len(nums) - 2):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triples.append([nums[i], nums[left], nums[right]])
                if total < 0:
                    left += 1
                else:
                    right -= 1
        return triples
