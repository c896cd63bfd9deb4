"""Counts how many stations the best battery so far still lasts."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        left = 1
        for x in nums:
            if left == 0:
                return False
            left = max(left - 1, x)
        return True
