"""Begins with a best length of 1."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        longest = 1
        for value in values:
            if value - 1 not in values:
                length = 1
                while value + length in values:
                    length += 1
                longest = max(longest, length)
        return longest
