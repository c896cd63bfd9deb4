"""Compares with the sum of the numbers up to the largest one in the list."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        largest = max(nums)
        return largest * (largest + 1) // 2 - sum(nums)
