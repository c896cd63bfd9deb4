"""Climbs recursively from the edges of each ocean, with a set of reached plots for each."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])

        def climb(r, c, lowest, reached):
            if 0 <= r < rows and 0 <= c < cols and heights[r][c] >= lowest and (r, c) not in reached:
                reached.add((r, c))
                climb(r + 1, c, heights[r][c], reached)
                climb(r - 1, c, heights[r][c], reached)
                climb(r, c + 1, heights[r][c], reached)
                climb(r, c - 1, heights[r][c], reached)

        pacific, atlantic = set(), set()
        for r in range(rows):
            climb(r, 0, 0, pacific)
            climb(r, cols - 1, 0, atlantic)
        for c in range(cols):
            climb(0, c, 0, pacific)
            climb(rows - 1, c, 0, atlantic)
        return [[r, c] for r, c in pacific & atlantic]
