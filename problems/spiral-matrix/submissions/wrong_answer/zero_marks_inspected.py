"""Writes 0 over the hives inspected and turns before each 0."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, cols = len(matrix), len(matrix[0])
        order = []
        r, c, dr, dc = 0, 0, 0, 1
        for _ in range(rows * cols):
            order.append(matrix[r][c])
            matrix[r][c] = 0
            if not (0 <= r + dr < rows and 0 <= c + dc < cols and matrix[r + dr][c + dc]):
                dr, dc = dc, -dr
            r, c = (r + dr) % rows, (c + dc) % cols
        return order
