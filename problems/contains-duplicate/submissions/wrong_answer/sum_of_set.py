"""Compares sums, which repeated zeros and repetitions that cancel out leave equal."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return sum(nums) != sum(set(nums))
