"""Floods to all eight neighbours."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] != "1":
                    continue
                count += 1
                grid[r][c] = "0"
                stack = [(r, c)]
                while stack:
                    a, b = stack.pop()
                    for x in range(max(a - 1, 0), min(a + 2, rows)):
                        for y in range(max(b - 1, 0), min(b + 2, cols)):
                            if grid[x][y] == "1":
                                grid[x][y] = "0"
                                stack.append((x, y))
        return count
