"""Joins two groups by going through the labels of all squares."""


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        label = {}
        for r, row in enumerate(grid):
            for c, square in enumerate(row):
                if square == "0":
                    continue
                label[r, c] = (r, c)
                for neighbour in ((r - 1, c), (r, c - 1)):
                    if neighbour in label and label[neighbour] != label[r, c]:
                        old, new = label[r, c], label[neighbour]
                        for key in label:
                            if label[key] == old:
                                label[key] = new
        return len(set(label.values()))
