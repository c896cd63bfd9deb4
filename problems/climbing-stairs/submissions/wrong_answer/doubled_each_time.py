"""Takes each stair to double the number of ways."""


class Solution:
    def climbStairs(self, n: int) -> int:
        return 2 ** (n - 1)
