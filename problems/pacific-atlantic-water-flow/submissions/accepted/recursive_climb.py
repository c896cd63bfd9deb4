"""Climbs recursively from the edges of each ocean, with a set of reached plots for each."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])

        def climb(r, c, reached):
            if (r, c) in reached:
                return
            reached.add((r, c))
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and heights[y][x] >= heights[r][c]:
                    climb(y, x, reached)

        pacific, atlantic = set(), set()
        for r in range(rows):
            climb(r, 0, pacific)
            climb(r, cols - 1, atlantic)
        for c in range(cols):
            climb(0, c, pacific)
            climb(rows - 1, c, atlantic)
        return [[r, c] for r, c in pacific & atlantic]
