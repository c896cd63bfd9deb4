class Solution:
    def rob(self, nums: list[int]) -> int:
        before, best = 0, 0
        for eggs in nums:
            before, best = best, max(best, before + eggs)
        return best
