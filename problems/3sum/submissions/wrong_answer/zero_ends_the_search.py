"""Stops at the first number that is not negative."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triples = set()
        for i in range(len(nums) - 2):
            if nums[i] >= 0:
                break
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triples.add((nums[i], nums[left], nums[right]))
                if total < 0:
                    left += 1
                else:
                    right -= 1
        return list(triples)
