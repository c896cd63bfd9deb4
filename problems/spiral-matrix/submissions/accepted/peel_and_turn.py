"""Takes off the first row and turns the rest a quarter to the left."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        while matrix:
            order += matrix[0]
            matrix = list(zip(*matrix[1:]))[::-1]
        return order
