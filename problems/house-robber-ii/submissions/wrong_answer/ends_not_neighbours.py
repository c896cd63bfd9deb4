"""Solves the row, as if the first house and the last were no neighbours."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        before = best = 0
        for eggs in nums:
            before, best = best, max(best, before + eggs)
        return best
