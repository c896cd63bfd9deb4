"""Leaves out both ends in the second row."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(houses):
            before = best = 0
            for eggs in houses:
                before, best = best, max(best, before + eggs)
            return best

        if len(nums) <= 2:
            return max(nums)
        return max(row(nums[:-1]), row(nums[1:-1]))
