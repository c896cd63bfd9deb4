class Solution:
    def pacificAtlantic(self, heights: list[list[int]]) -> list[list[int]]:
        rows, cols = len(heights), len(heights[0])
        pacific = [(0, c) for c in range(cols)] + [(r, 0) for r in range(rows)]
        atlantic = [(rows - 1, c) for c in range(cols)] + [(r, cols - 1) for r in range(rows)]
        both = draining(heights, pacific) & draining(heights, atlantic)
        return [[r, c] for r, c in sorted(both)]


def draining(heights: list[list[int]], shore: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """All plots from which water can get to one of the shore."""
    rows, cols = len(heights), len(heights[0])
    marked = set(shore)
    waiting = list(marked)
    while waiting:
        r, c = waiting.pop()
        for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= y < rows and 0 <= x < cols and heights[y][x] >= heights[r][c] and (y, x) not in marked:
                marked.add((y, x))
                waiting.append((y, x))
    return marked
