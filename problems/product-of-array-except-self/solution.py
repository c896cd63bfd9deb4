class Solution:
    def productExceptSelf(self, nums: list[int]) -> list[int]:
        answer: list[int] = []
        left = 1
        for value in nums:
            answer.append(left)
            left *= value
        right = 1
        for i in reversed(range(len(nums))):
            answer[i] *= right
            right *= nums[i]
        return answer
