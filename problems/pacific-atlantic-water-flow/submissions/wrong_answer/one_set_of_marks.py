"""Uses the same marks for both oceans, so that the second search stops where the first has been."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        marked = set()
        both = set()

        def search(shore, second):
            stack = list(shore)
            while stack:
                r, c = stack.pop()
                if second and (r, c) in marked:
                    both.add((r, c))
                if (r, c) in marked:
                    continue
                marked.add((r, c))
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < cols and heights[y][x] >= heights[r][c]:
                        stack.append((y, x))

        search({(r, c) for r in range(rows) for c in range(cols) if r == 0 or c == 0}, False)
        search({(r, c) for r in range(rows) for c in range(cols) if r == rows - 1 or c == cols - 1}, True)
        return [[r, c] for r, c in both]
