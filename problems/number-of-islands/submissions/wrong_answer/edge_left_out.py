"""Takes the first row and column for outside when it floods."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        seen = [[False] * cols for _ in range(rows)]

        def flood(r, c):
            stack = [(r, c)]
            while stack:
                r, c = stack.pop()
                if 0 < r < rows and 0 < c < cols and grid[r][c] == "1" and not seen[r][c]:
                    seen[r][c] = True
                    stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]

        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "1" and not seen[r][c]:
                    count += 1
                    flood(r, c)
        return count
