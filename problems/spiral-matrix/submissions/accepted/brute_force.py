"""Walks hive by hive and turns where the next one is outside or inspected."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        left = {(r, c) for r, row in enumerate(matrix) for c in range(len(row))}
        order = []
        r, c, dr, dc = 0, 0, 0, 1
        while left:
            order.append(matrix[r][c])
            left.remove((r, c))
            if (r + dr, c + dc) not in left:
                dr, dc = dc, -dr
            r, c = r + dr, c + dc
        return order
