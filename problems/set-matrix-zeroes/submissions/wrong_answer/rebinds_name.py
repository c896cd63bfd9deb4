"""Gives the name to a new matrix and leaves the given one as it was."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        cols = {c for row in matrix for c, value in enumerate(row) if value == 0}
        matrix = [[0 if 0 in row or c in cols else value for c, value in enumerate(row)] for row in matrix]
