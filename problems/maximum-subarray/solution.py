class Solution:
    def maxSubArray(self, nums: list[int]) -> int:
        best = here = nums[0]
        for x in nums[1:]:
            here = max(here, 0) + x
            best = max(best, here)
        return best
