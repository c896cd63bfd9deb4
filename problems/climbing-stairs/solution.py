class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [1, 1]
        for stair in range(2, n + 1):
            ways.append(ways[stair - 1] + ways[stair - 2])
        return ways[n]
