"""Goes on ride by ride: the stations that one more ride can come to."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        start, end = 0, 1
        while end < len(nums):
            reach = max(i + nums[i] for i in range(start, end))
            if reach < end:
                return False
            start, end = end, reach + 1
        return True
