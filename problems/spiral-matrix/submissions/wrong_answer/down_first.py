"""Goes down the left side first."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        matrix = list(zip(*matrix))
        order = []
        while matrix:
            order += matrix[0]
            matrix = list(zip(*matrix[1:]))[::-1]
        return order
