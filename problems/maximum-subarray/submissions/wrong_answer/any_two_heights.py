"""Takes the highest and the lowest prefix sum, whichever of them comes first."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if max(nums) < 0:
            return max(nums)
        heights = [0]
        for x in nums:
            heights.append(heights[-1] + x)
        return max(heights) - min(heights)
