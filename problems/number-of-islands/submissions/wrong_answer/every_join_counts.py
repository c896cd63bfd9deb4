"""Joins neighbouring squares and takes one off for each pair, joined before or not."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        parent = {(r, c): (r, c) for r in range(rows) for c in range(cols) if grid[r][c] == "1"}

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        islands = len(parent)
        for r, c in parent:
            for neighbour in ((r + 1, c), (r, c + 1)):
                if neighbour in parent:
                    parent[find(neighbour)] = find((r, c))
                    islands -= 1
        return islands
