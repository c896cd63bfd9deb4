"""Compares a run with the best one only when the run breaks."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = sorted(set(nums))
        longest = run = min(len(values), 1)
        for a, b in zip(values, values[1:]):
            if b == a + 1:
                run += 1
            else:
                longest = max(longest, run)
                run = 1
        return longest
