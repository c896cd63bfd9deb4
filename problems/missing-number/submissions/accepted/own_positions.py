"""Exchanges each number below n into its own position; n itself ends up where its owner is missing."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        n = len(nums)
        for i in range(n):
            while nums[i] not in (i, n):
                value = nums[i]
                nums[i], nums[value] = nums[value], value
        return nums.index(n) if n in nums else n
