class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        ways = [1] * n
        for _ in range(m - 1):
            for c in range(1, n):
                ways[c] += ways[c - 1]
        return ways[-1]
