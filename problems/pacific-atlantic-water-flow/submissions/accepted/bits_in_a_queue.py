"""One search for both oceans: each plot passes its two bits on to neighbours that are not lower."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        oceans = [[0] * cols for _ in range(rows)]
        for r in range(rows):
            oceans[r][0] |= 1
            oceans[r][-1] |= 2
        for c in range(cols):
            oceans[0][c] |= 1
            oceans[-1][c] |= 2
        queue = deque((r, c) for r in range(rows) for c in range(cols) if oceans[r][c])
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and heights[y][x] >= heights[r][c]:
                    if oceans[r][c] | oceans[y][x] != oceans[y][x]:
                        oceans[y][x] |= oceans[r][c]
                        queue.append((y, x))
        return [[r, c] for r in range(rows) for c in range(cols) if oceans[r][c] == 3]
