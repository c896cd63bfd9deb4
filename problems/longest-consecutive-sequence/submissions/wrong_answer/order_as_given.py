"""Counts values that follow each other in the list as it is given."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = run = 0
        before = None
        for value in nums:
            run = run + 1 if before is not None and value == before + 1 else 1
            longest = max(longest, run)
            before = value
        return longest
