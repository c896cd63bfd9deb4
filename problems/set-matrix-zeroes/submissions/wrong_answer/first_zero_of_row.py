"""Looks for one zero in each row only."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        cols = set()
        for row in matrix:
            if 0 in row:
                cols.add(row.index(0))
                row[:] = [0] * len(row)
        for row in matrix:
            for c in cols:
                row[c] = 0
