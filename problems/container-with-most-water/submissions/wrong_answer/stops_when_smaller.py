"""Ends as soon as an area is smaller than the one before."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        before = 0
        while left < right:
            area = (right - left) * min(height[left], height[right])
            if area < before:
                break
            before = area
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return before
