"""Keeps a copy of the whole matrix and writes each of its rows into a column, the first row into the last column."""


class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        before = [row[:] for row in matrix]
        for r, row in enumerate(before):
            for c, number in enumerate(row):
                matrix[c][-1 - r] = number
