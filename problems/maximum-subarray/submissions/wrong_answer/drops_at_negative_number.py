"""Begins again behind each negative number."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = max(nums)
        current = 0
        for x in nums:
            if x < 0:
                current = 0
            else:
                current += x
                best = max(best, current)
        return best
