"""Multiplies from the left and from the right, afresh behind each zero."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        def multiply(product, x):
            return (product or 1) * x

        return max([*accumulate(nums, multiply), *accumulate(reversed(nums), multiply)])
