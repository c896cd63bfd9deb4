"""Walks by lengths: as many steps as there are columns left, then as there are rows left, in turn."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        ahead, across = len(matrix[0]), len(matrix) - 1
        r, c, dr, dc = 0, -1, 0, 1
        while ahead:
            for _ in range(ahead):
                r, c = r + dr, c + dc
                order.append(matrix[r][c])
            ahead, across = across, ahead - 1
            dr, dc = dc, -dr
        return order
