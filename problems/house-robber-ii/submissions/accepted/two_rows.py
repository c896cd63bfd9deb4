"""Solves the row without the first house and the row without the last one, which stays if it is the only one."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        return max(self.row(nums[1:]), self.row(nums[:-1] or nums))

    def row(self, nums):
        best = [0, 0]
        for eggs in nums:
            best.append(max(best[-1], best[-2] + eggs))
        return best[-1]
