"""Compares the outer pair and calls itself without the lower post."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        def best(i, j):
            if i == j:
                return 0
            if height[i] < height[j]:
                return max(height[i] * (j - i), best(i + 1, j))
            return max(height[j] * (j - i), best(i, j - 1))

        return best(0, len(height) - 1)
