"""Goes through the rows in turn, to the right and to the left."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        for r, row in enumerate(matrix):
            order += row if r % 2 == 0 else row[::-1]
        return order
