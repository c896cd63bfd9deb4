"""A recursive function on the size of the field, with functools.cache."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        @cache
        def ways(rows, cols):
            if rows == 1 or cols == 1:
                return 1
            return ways(rows - 1, cols) + ways(rows, cols - 1)

        return ways(m, n)
