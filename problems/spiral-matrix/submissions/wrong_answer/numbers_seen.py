"""Takes a hive for inspected if its number has been seen."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, cols = len(matrix), len(matrix[0])
        seen = set()
        order = []
        r, c, dr, dc = 0, 0, 0, 1
        for _ in range(rows * cols):
            order.append(matrix[r][c])
            seen.add(matrix[r][c])
            if not (0 <= r + dr < rows and 0 <= c + dc < cols and matrix[r + dr][c + dc] not in seen):
                dr, dc = dc, -dr
            r, c = (r + dr) % rows, (c + dc) % cols
        return order
