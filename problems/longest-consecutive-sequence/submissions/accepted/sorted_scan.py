"""Sorts the different values and counts along each run."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = run = 0
        before = None
        for value in sorted(set(nums)):
            run = run + 1 if value - 1 == before else 1
            longest = max(longest, run)
            before = value
        return longest
