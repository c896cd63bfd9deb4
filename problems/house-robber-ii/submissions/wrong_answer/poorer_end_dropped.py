"""Leaves out the poorer of the first house and the last, and solves the row of the others."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        houses = nums
        if len(nums) > 1:
            houses = nums[1:] if nums[0] < nums[-1] else nums[:-1]
        before = best = 0
        for eggs in houses:
            before, best = best, max(best, before + eggs)
        return best
