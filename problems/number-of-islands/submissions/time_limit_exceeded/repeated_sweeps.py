"""Passes the smallest label on to neighbours, sweep after sweep, until nothing changes."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        water = rows * cols
        label = [[r * cols + c if grid[r][c] == "1" else water for c in range(cols)] for r in range(rows)]
        changed = True
        while changed:
            changed = False
            for r in range(rows):
                for c in range(cols):
                    if label[r][c] == water:
                        continue
                    best = label[r][c]
                    if r > 0:
                        best = min(best, label[r - 1][c])
                    if c > 0:
                        best = min(best, label[r][c - 1])
                    if r + 1 < rows:
                        best = min(best, label[r + 1][c])
                    if c + 1 < cols:
                        best = min(best, label[r][c + 1])
                    if best != label[r][c]:
                        label[r][c] = best
                        changed = True
        return len({x for row in label for x in row} - {water})
