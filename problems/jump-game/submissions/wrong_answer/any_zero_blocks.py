"""Takes every 0 before the last station for the end of the ride."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return 0 not in nums[:-1]
