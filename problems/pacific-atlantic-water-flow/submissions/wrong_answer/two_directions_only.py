"""Looks for the Pacific above and to the left only, and for the Atlantic below and to the right."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        pacific = [[r == 0 or c == 0 for c in range(cols)] for r in range(rows)]
        atlantic = [[r == rows - 1 or c == cols - 1 for c in range(cols)] for r in range(rows)]
        for r in range(1, rows):
            for c in range(1, cols):
                for y, x in ((r - 1, c), (r, c - 1)):
                    pacific[r][c] |= pacific[y][x] and heights[y][x] <= heights[r][c]
        for r in reversed(range(rows - 1)):
            for c in reversed(range(cols - 1)):
                for y, x in ((r + 1, c), (r, c + 1)):
                    atlantic[r][c] |= atlantic[y][x] and heights[y][x] <= heights[r][c]
        return [[r, c] for r in range(rows) for c in range(cols) if pacific[r][c] and atlantic[r][c]]
