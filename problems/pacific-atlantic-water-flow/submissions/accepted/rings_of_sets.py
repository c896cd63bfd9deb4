"""Widens the set of plots that drain into each ocean step by step, from a map of heights by position."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        height = {(r, c): h for r, row in enumerate(heights) for c, h in enumerate(row)}

        def draining(shore):
            found = set()
            while shore:
                found |= shore
                shore = {
                    plot
                    for r, c in shore
                    for plot in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                    if plot in height and plot not in found and height[plot] >= height[r, c]
                }
            return found

        bottom, right = max(height)
        pacific = draining({plot for plot in height if 0 in plot})
        atlantic = draining({(r, c) for r, c in height if r == bottom or c == right})
        return [list(plot) for plot in pacific & atlantic]
