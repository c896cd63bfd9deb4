"""Takes the number of rows for the number of columns as well."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        n = len(matrix)
        matrix = [row[:n] for row in matrix]
        order = []
        while matrix:
            order += matrix.pop(0)
            matrix = [list(row) for row in zip(*matrix)][::-1]
        return order
