"""Goes through as many rings as half the shorter side has places, and leaves the middle out."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, cols = len(matrix), len(matrix[0])
        order = []
        for i in range(min(rows, cols) // 2):
            order += [matrix[i][c] for c in range(i, cols - 1 - i)]
            order += [matrix[r][cols - 1 - i] for r in range(i, rows - 1 - i)]
            order += [matrix[rows - 1 - i][c] for c in range(cols - 1 - i, i, -1)]
            order += [matrix[r][i] for r in range(rows - 1 - i, i, -1)]
        return order
