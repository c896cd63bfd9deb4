"""Reads from a copy of the outer list, whose rows are those that it writes to."""


class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        before = matrix[:]
        for r in range(n):
            for c in range(n):
                matrix[c][n - 1 - r] = before[r][c]
