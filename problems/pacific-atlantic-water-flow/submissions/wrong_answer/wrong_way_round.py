"""Goes from the edges to plots that are not higher, as if the ocean flowed inland."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])

        def search(shore):
            marked = set(shore)
            stack = list(marked)
            while stack:
                r, c = stack.pop()
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < cols and (y, x) not in marked and heights[y][x] <= heights[r][c]:
                        marked.add((y, x))
                        stack.append((y, x))
            return marked

        pacific = search([(r, 0) for r in range(rows)] + [(0, c) for c in range(cols)])
        atlantic = search([(r, cols - 1) for r in range(rows)] + [(rows - 1, c) for c in range(cols)])
        return [[r, c] for r, c in pacific & atlantic]
