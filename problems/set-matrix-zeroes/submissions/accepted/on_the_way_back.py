"""Collects the columns row by row, down to the last row, and writes the rows on the way back."""


class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        disabled = set()

        def clear(r):
            if r < len(matrix):
                zeros = {c for c, value in enumerate(matrix[r]) if value == 0}
                disabled.update(zeros)
                clear(r + 1)
                matrix[r] = [0 if zeros or c in disabled else value for c, value in enumerate(matrix[r])]

        clear(0)
