"""Works with the numbers' sizes and gives each answer the sign of the whole product."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        sign = -1 if sum(value < 0 for value in nums) % 2 else 1
        sizes = [abs(value) for value in nums]
        answer = [1] * len(nums)
        for i in range(1, len(nums)):
            answer[i] = answer[i - 1] * sizes[i - 1]
        right = 1
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= sign * right
            right *= sizes[i]
        return answer
