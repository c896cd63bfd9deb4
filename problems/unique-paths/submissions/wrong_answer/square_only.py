"""Makes the row as long as the field is high."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        row = [1] * m
        for _ in range(1, m):
            for c in range(1, len(row)):
                row[c] += row[c - 1]
        return row[-1]
