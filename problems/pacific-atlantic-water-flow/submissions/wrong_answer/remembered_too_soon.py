"""Follows the rain and remembers the oceans of a plot before the search from it has ended."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        memo = {}

        def oceans(r, c):
            if r < 0 or c < 0:
                return {"pacific"}
            if r == rows or c == cols:
                return {"atlantic"}
            if (r, c) not in memo:
                memo[r, c] = set()
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    outside = y < 0 or x < 0 or y == rows or x == cols
                    if outside or heights[y][x] <= heights[r][c]:
                        memo[r, c] |= oceans(y, x)
            return memo[r, c]

        return [[r, c] for r in range(rows) for c in range(cols) if len(oceans(r, c)) == 2]
