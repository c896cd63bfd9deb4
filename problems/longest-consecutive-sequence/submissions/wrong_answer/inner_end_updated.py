"""Joins two series but stores the new length at the new value only."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for value in nums:
            if value not in length:
                length[value] = length.get(value - 1, 0) + 1 + length.get(value + 1, 0)
        return max(length.values(), default=0)
