"""Joins neighbouring squares in a disjoint-set structure and counts the joins."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        parent = list(range(rows * cols))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        islands = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "0":
                    continue
                islands += 1
                here = r * cols + c
                for joined, there in (
                    (r > 0 and grid[r - 1][c] == "1", here - cols),
                    (c > 0 and grid[r][c - 1] == "1", here - 1),
                ):
                    if joined:
                        a, b = find(here), find(there)
                        if a != b:
                            parent[a] = b
                            islands -= 1
        return islands
