"""Goes through the numbers of hops of two and counts in how many orders these and the hops of one can come."""


class Solution:
    def climbStairs(self, n: int) -> int:
        ways = 0
        for twos in range(n // 2 + 1):
            ones = n - 2 * twos
            ways += math.factorial(ones + twos) // (math.factorial(ones) * math.factorial(twos))
        return ways
