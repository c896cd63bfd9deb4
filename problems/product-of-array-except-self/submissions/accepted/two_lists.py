"""Multiplies up from the left and from the right and joins the two lists of products."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        left, right = [1], [1]
        for value in nums:
            left.append(left[-1] * value)
        for value in reversed(nums):
            right.append(right[-1] * value)
        return [a * b for a, b in zip(left, right[-2::-1])]
