"""Returns a new matrix and leaves the given one as it was."""


class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        turned = [[0] * n for _ in range(n)]
        for r in range(n):
            for c in range(n):
                turned[c][n - 1 - r] = matrix[r][c]
        return turned
