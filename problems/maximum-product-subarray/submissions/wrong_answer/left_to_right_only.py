"""Multiplies from the left only, afresh behind each zero."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = max(nums)
        product = 1
        for x in nums:
            product *= x
            best = max(best, product)
            if product == 0:
                product = 1
        return best
