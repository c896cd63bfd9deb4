"""Goes up the stairs and keeps the last two numbers."""


class Solution:
    def climbStairs(self, n: int) -> int:
        here, following = 1, 1
        for _ in range(n):
            here, following = following, here + following
        return here
