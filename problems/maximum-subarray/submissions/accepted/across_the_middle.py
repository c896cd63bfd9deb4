"""Halves the list and adds up from the middle to both sides."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(start, end):
            if end - start == 1:
                return nums[start]
            middle = (start + end) // 2
            left = max(accumulate(nums[start:middle][::-1]))
            right = max(accumulate(nums[middle:end]))
            return max(left + right, solve(start, middle), solve(middle, end))

        return solve(0, len(nums))
