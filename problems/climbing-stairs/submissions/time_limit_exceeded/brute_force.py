"""Lists all rows of ones and twos and counts those that end on the top stair."""


class Solution:
    def climbStairs(self, n: int) -> int:
        return sum(sum(hops) == n for size in range(n + 1) for hops in product((1, 2), repeat=size))
