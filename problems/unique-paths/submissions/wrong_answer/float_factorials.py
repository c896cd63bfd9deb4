"""Divides factorials as floating-point numbers and cuts off the fraction."""


class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        def factorial(k):
            product = 1.0
            for i in range(2, k + 1):
                product *= i
            return product

        return int(factorial(m + n - 2) / factorial(m - 1) / factorial(n - 1))
