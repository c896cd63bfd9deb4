"""Goes through all choices of the steps that lead south and counts them."""

from itertools import combinations


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        return sum(1 for _ in combinations(range(m + n - 2), m - 1))
