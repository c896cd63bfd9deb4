"""Solves the row without the first house and the row without the last one."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(self.row(nums[1:]), self.row(nums[:-1]))

    def row(self, nums):
        best = [0, 0]
        for eggs in nums:
            best.append(max(best[-1], best[-2] + eggs))
        return best[-1]
