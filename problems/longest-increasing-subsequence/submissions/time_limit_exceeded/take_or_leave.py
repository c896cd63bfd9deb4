"""Decides for each piece to take or to leave it and remembers nothing."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def most(i, last):
            if i == len(nums):
                return 0
            left = most(i + 1, last)
            if nums[i] > last:
                return max(left, 1 + most(i + 1, nums[i]))
            return left

        return most(0, -math.inf)
