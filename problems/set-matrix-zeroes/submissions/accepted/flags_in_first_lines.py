"""Keeps the flags in the first row and column, and clears these two last."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        first_col = any(row[0] == 0 for row in matrix)
        for row in matrix:
            for c in range(1, len(row)):
                if row[c] == 0:
                    row[0] = matrix[0][c] = 0
        for row in reversed(matrix):
            for c in range(1, len(row)):
                if row[0] == 0 or matrix[0][c] == 0:
                    row[c] = 0
            if first_col:
                row[0] = 0
