"""Walks along the series from each value of the set."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        longest = 0
        for value in values:
            length = 1
            while value + length in values:
                length += 1
            longest = max(longest, length)
        return longest
