"""Turns the outer ring, then itself for the ring inside."""


class Solution:
    def rotate(self, matrix: List[List[int]], first: int = 0) -> None:
        last = len(matrix) - 1 - first
        if first >= last:
            return
        for i in range(last - first):
            top, right = (first, first + i), (first + i, last)
            bottom, left = (last, last - i), (last - i, first)
            values = [matrix[r][c] for r, c in (top, right, bottom, left)]
            for (r, c), value in zip((right, bottom, left, top), values):
                matrix[r][c] = value
        self.rotate(matrix, first + 1)
