class Solution:
    def maxProduct(self, nums: list[int]) -> int:
        best = most = least = nums[0]
        for x in nums[1:]:
            ends = (x, x * most, x * least)
            most, least = max(ends), min(ends)
            best = max(best, most)
        return best
