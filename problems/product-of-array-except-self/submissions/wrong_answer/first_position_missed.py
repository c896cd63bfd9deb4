"""Ends the way back one step early, so the first position never gets its right part."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = [1] * len(nums)
        for i in range(1, len(nums)):
            answer[i] = answer[i - 1] * nums[i - 1]
        right = 1
        for i in range(len(nums) - 1, 0, -1):
            answer[i] *= right
            right *= nums[i]
        return answer
