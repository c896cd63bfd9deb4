class Solution:
    def numIslands(self, grid: list[list[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        reached = [[False] * cols for _ in range(rows)]
        islands = 0
        for row in range(rows):
            for col in range(cols):
                if grid[row][col] == "0" or reached[row][col]:
                    continue
                islands += 1
                reached[row][col] = True
                waiting = [(row, col)]
                while waiting:
                    r, c = waiting.pop()
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= y < rows and 0 <= x < cols and grid[y][x] == "1" and not reached[y][x]:
                            reached[y][x] = True
                            waiting.append((y, x))
        return islands
