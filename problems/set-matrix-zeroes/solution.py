class Solution:
    def setZeroes(self, matrix: list[list[int]]) -> None:
        first_row = 0 in matrix[0]
        first_col = any(row[0] == 0 for row in matrix)
        for row in matrix:
            for col, value in enumerate(row):
                if value == 0:
                    row[0] = matrix[0][col] = 0
        for row in matrix[1:]:
            for col in range(1, len(row)):
                if row[0] == 0 or matrix[0][col] == 0:
                    row[col] = 0
        if first_row:
            matrix[0][:] = [0] * len(matrix[0])
        if first_col:
            for row in matrix:
                row[0] = 0
