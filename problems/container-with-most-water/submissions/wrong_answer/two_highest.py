"""Takes the two highest posts."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=lambda i: height[i])
        i, j = order[-2:]
        return abs(i - j) * height[i]
