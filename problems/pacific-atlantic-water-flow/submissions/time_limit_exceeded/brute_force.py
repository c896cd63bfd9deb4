"""Follows the rain from each plot by itself."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])

        def both_oceans(start):
            wet = {start}
            stack = [start]
            while stack:
                r, c = stack.pop()
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < cols and heights[y][x] <= heights[r][c] and (y, x) not in wet:
                        wet.add((y, x))
                        stack.append((y, x))
            pacific = any(r == 0 or c == 0 for r, c in wet)
            atlantic = any(r == rows - 1 or c == cols - 1 for r, c in wet)
            return pacific and atlantic

        return [[r, c] for r in range(rows) for c in range(cols) if both_oceans((r, c))]
