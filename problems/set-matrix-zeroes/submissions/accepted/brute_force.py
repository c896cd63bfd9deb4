"""Asks for each sensor whether its row or its column holds a zero, and writes all readings at once."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = list(zip(*matrix))
        matrix[:] = [[0 if 0 in row or 0 in columns[c] else row[c] for c in range(len(row))] for row in matrix]
