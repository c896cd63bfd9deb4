"""Exchanges each number below n into its own position."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        n = len(nums)
        missing = n
        for i in range(n):
            while nums[i] not in (i, n):
                value = nums[i]
                nums[i], nums[value] = nums[value], value
            if nums[i] == n:
                missing = i
        return missing
