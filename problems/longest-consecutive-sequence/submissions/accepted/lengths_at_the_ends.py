"""Keeps the length of each series at its two ends and joins series as values come."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        longest = 0
        for value in nums:
            if value in length:
                continue
            left = length.get(value - 1, 0)
            right = length.get(value + 1, 0)
            total = left + 1 + right
            length[value] = length[value - left] = length[value + right] = total
            longest = max(longest, total)
        return longest
