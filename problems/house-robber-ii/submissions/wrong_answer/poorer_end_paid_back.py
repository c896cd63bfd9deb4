"""Solves the row and gives the poorer end back where both ends were visited."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        best = [(0, False)] * (n + 2)
        for i in reversed(range(n)):
            skip = best[i + 1]
            visit = (nums[i] + best[i + 2][0], i == n - 1 or best[i + 2][1])
            best[i] = max(skip, visit)
        total, last = best[0]
        if n > 1 and total > best[1][0] and last:
            total -= min(nums[0], nums[-1])
        return total
