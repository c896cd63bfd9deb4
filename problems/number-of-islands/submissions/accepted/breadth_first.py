"""Floods each island with a queue and keeps the reached squares in a set."""


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
                        for da, db in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                            x, y = a + da, b + db
                            if 0 <= x < rows and 0 <= y < cols and grid[x][y] == "1" and (x, y) not in seen:
                                seen.add((x, y))
                                queue.append((x, y))
        return count
