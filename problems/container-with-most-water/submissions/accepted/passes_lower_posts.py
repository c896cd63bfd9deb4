"""Passes all posts on both sides that are no higher than the lower one of the current pair."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            low = min(height[left], height[right])
            best = max(best, low * (right - left))
            while left < right and height[left] <= low:
                left += 1
            while left < right and height[right] <= low:
                right -= 1
        return best
