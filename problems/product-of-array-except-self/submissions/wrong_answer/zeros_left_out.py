"""Answers with the product of all numbers but zeros where the number is 0, also if there are two."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = math.prod(nums)
        others = math.prod(value for value in nums if value)
        return [total // value if value else others for value in nums]
