"""Moves four bounds inwards, one after each walk."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        top, bottom, left, right = 0, len(matrix), 0, len(matrix[0])
        while top < bottom and left < right:
            for c in range(left, right):
                order.append(matrix[top][c])
            top += 1
            for r in range(top, bottom):
                order.append(matrix[r][right - 1])
            right -= 1
            if top < bottom:
                for c in range(right - 1, left - 1, -1):
                    order.append(matrix[bottom - 1][c])
                bottom -= 1
            if left < right:
                for r in range(bottom - 1, top - 1, -1):
                    order.append(matrix[r][left])
                left += 1
        return order
