"""Adds up all batteries, as if what is left of one could be used later."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        left = 0
        for x in nums[:-1]:
            left += x
            if left == 0:
                return False
            left -= 1
        return True
