"""Goes through the numbers of hops; as many of them as are needed must be hops of two, in any places."""


class Solution:
    def climbStairs(self, n: int) -> int:
        return sum(math.comb(hops, n - hops) for hops in range(n + 1))
