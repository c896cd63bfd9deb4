"""Floods only to the right and down, since the scan comes from above and from the left."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, cols = len(grid), len(grid[0])
        seen = set()
        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == "1" and (r, c) not in seen:
                    count += 1
                    seen.add((r, c))
                    queue = deque([(r, c)])
                    while queue:
                        a, b = queue.popleft()
                        for x, y in ((a + 1, b), (a, b + 1)):
                            if x < rows and y < cols and grid[x][y] == "1" and (x, y) not in seen:
                                seen.add((x, y))
                                queue.append((x, y))
        return count
