"""Multiplies on from each start to the end of the chain."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            product = 1
            for end in range(start, len(nums)):
                product *= nums[end]
                if product > best:
                    best = product
        return best
