"""Works out the smallest product from the largest one that it has just replaced."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for x in nums[1:]:
            high = max(x, high * x, low * x)
            low = min(x, high * x, low * x)
            best = max(best, high)
        return best
