"""A table with the best number of pieces for each last piece."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        dp = []
        for x in nums:
            dp.append(1 + max((pieces for y, pieces in zip(nums, dp) if y < x), default=0))
        return max(dp)
