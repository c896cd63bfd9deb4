"""Expects to get on from every station, also from the last one."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reach = 0
        for i, x in enumerate(nums):
            reach = max(reach, i + x)
            if reach <= i:
                return False
        return True
