"""Lets the frog take three stairs at once as well."""


class Solution:
    def climbStairs(self, n: int) -> int:
        a, b, c = 0, 0, 1
        for _ in range(n):
            a, b, c = b, c, a + b + c
        return c
