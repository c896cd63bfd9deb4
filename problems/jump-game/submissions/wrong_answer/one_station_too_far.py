"""Asks for a reach beyond the last station."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reach = 0
        for i, x in enumerate(nums):
            if i > reach:
                return False
            reach = max(reach, i + x)
            if reach >= len(nums):
                return True
        return False
