"""Tries all choices of pieces, the largest first, until one rises."""

from itertools import combinations


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        for size in range(len(nums), 0, -1):
            for chosen in combinations(nums, size):
                if all(chosen[i] < chosen[i + 1] for i in range(size - 1)):
                    return size
