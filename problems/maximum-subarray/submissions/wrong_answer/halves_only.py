"""Halves the list and tries no stretch across the middle but the two halves together."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(start, end):
            if end - start == 1:
                return nums[start]
            middle = (start + end) // 2
            return max(sum(nums[start:end]), solve(start, middle), solve(middle, end))

        return solve(0, len(nums))
