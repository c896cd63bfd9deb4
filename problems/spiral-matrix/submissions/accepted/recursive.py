"""The first row, then the same for the rest, turned a quarter to the left."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        if not matrix:
            return []
        first, *rest = matrix
        return [*first, *self.spiralOrder([*zip(*rest)][::-1])]
