"""Sorts and begins a new run at an equal value."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        if not nums:
            return 0
        nums.sort()
        longest = run = 1
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] == nums[i - 1] + 1 else 1
            longest = max(longest, run)
        return longest
