"""Keeps the product of the left part and multiplies the right part afresh at each position."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        left = 1
        for i, value in enumerate(nums):
            answer.append(left * math.prod(nums[i + 1 :]))
            left *= value
        return answer
