"""Walks from first values only, but goes through the list and so repeats a walk for each duplicate."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        longest = 0
        for value in nums:
            if value - 1 not in values:
                length = 1
                while value + length in values:
                    length += 1
                longest = max(longest, length)
        return longest
