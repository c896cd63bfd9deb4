"""Hands the left product down the calls and the right product back up."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = nums.copy()

        def visit(i, left):
            if i == len(nums):
                return 1
            right = visit(i + 1, left * nums[i])
            answer[i] = left * right
            return right * nums[i]

        visit(0, 1)
        return answer
