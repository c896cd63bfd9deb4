"""Compares with the best sum only when it begins again."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = max(nums)
        current = peak = nums[0]
        for x in nums[1:]:
            if current < 0:
                best = max(best, peak)
                current = peak = x
            else:
                current += x
                peak = max(peak, current)
        return best
