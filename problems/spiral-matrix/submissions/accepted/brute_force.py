"""Walks hive by hive and turns where the next one is outside or inspected."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        left = {(r, c) for r in range(len(matrix)) for c in range(len(matrix[0]))}
        order = []
        r, c, dr, dc = 0, 0, 0, 1
        while left:
            order.append(matrix[r][c])
            left.remove((r, c))
            if (r + dr, c + dc) not in left:
                dr, dc = dc, -dr
            r, c = r + dr, c + dc
        return order
