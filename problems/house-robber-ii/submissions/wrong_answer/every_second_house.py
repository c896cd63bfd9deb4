"""Takes every second house, without the last one of an odd ring."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        houses = nums[: len(nums) // 2 * 2]
        return max(sum(houses[::2]), sum(houses[1::2]))
