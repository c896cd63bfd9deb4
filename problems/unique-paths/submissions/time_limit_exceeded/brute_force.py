"""Follows every channel from plot to plot and counts those that arrive."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        def arriving(r, c):
            if r == m - 1 and c == n - 1:
                return 1
            count = 0
            if r < m - 1:
                count += arriving(r + 1, c)
            if c < n - 1:
                count += arriving(r, c + 1)
            return count

        return arriving(0, 0)
