"""Sorts and lets an equal value make the run longer."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = run = min(len(nums), 1)
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] - nums[i - 1] <= 1 else 1
            longest = max(longest, run)
        return longest
