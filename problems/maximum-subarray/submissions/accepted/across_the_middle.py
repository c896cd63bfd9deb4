"""Halves the list and adds up from the middle to both sides."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return sum(nums)
        middle = len(nums) // 2
        left, right = nums[:middle], nums[middle:]
        across = max(accumulate(reversed(left))) + max(accumulate(right))
        return max(across, self.maxSubArray(left), self.maxSubArray(right))
