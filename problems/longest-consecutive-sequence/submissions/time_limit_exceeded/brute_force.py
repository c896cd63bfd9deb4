"""Searches the list for each next value, from each value."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = 0
        for value in nums:
            length = 1
            while value + length in nums:
                length += 1
            longest = max(longest, length)
        return longest
