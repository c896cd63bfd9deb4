"""Clears a row and a column as soon as a zero is met."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for row in matrix:
            for c in range(len(row)):
                if row[c] == 0:
                    row[:] = [0] * len(row)
                    for other in matrix:
                        other[c] = 0
                    break
