"""Halves the list and combines the sums, the edges and the best of both halves."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(start, end):
            if end - start == 1:
                return (nums[start],) * 4
            middle = (start + end) // 2
            total1, left1, right1, best1 = solve(start, middle)
            total2, left2, right2, best2 = solve(middle, end)
            return (
                total1 + total2,
                max(left1, total1 + left2),
                max(right2, right1 + total2),
                max(best1, best2, right1 + left2),
            )

        return solve(0, len(nums))[3]
