"""Divides the product of all numbers, and answers 0 where the number is 0."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = math.prod(nums)
        return [total // value if value else 0 for value in nums]
