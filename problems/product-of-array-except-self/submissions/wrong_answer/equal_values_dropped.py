"""Leaves out all numbers that are equal to the one at the position."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = {}
        for value in set(nums):
            product[value] = math.prod(other for other in nums if other != value)
        return [product[value] for value in nums]
