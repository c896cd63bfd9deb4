"""Fills a table from the last house backwards."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        best = [0, 0]
        for eggs in reversed(nums):
            best.append(max(best[-1], best[-2] + eggs))
        return best[-1]
