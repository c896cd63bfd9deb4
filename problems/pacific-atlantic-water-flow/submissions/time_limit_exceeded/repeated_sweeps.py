"""Goes over the whole map and passes marks on to neighbours, until nothing changes."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        pacific = [[r == 0 or c == 0 for c in range(cols)] for r in range(rows)]
        atlantic = [[r == rows - 1 or c == cols - 1 for c in range(cols)] for r in range(rows)]
        for marked in (pacific, atlantic):
            changed = True
            while changed:
                changed = False
                for r in range(rows):
                    for c in range(cols):
                        if marked[r][c]:
                            continue
                        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                            if 0 <= y < rows and 0 <= x < cols and marked[y][x] and heights[y][x] <= heights[r][c]:
                                marked[r][c] = changed = True
        return [[r, c] for r in range(rows) for c in range(cols) if pacific[r][c] and atlantic[r][c]]
