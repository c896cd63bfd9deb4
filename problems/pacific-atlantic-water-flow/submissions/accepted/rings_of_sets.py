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
                    if plot not in found and height.get(plot, -1) >= height[r, c]
                }
            return found

        pacific = draining({plot for plot in height if 0 in plot})
        atlantic = draining({(r, c) for r, c in height if r == len(heights) - 1 or c == len(heights[0]) - 1})
        return [list(plot) for plot in pacific & atlantic]
