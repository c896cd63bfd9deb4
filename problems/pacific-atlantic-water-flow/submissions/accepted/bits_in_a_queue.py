"""One search for both oceans: each plot passes its two bits on to neighbours that are not lower."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        oceans = {
            (r, c): (r == 0 or c == 0) + 2 * (r == len(heights) - 1 or c == len(row) - 1)
            for r, row in enumerate(heights)
            for c in range(len(row))
        }
        queue = deque(oceans)
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if (y, x) in oceans and heights[y][x] >= heights[r][c]:
                    if oceans[r, c] | oceans[y, x] != oceans[y, x]:
                        oceans[y, x] |= oceans[r, c]
                        queue.append((y, x))
        return [[r, c] for (r, c), bits in oceans.items() if bits == 3]
