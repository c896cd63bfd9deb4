"""Remembers the best from each house on, but takes a remembered 0 for one that is not known yet."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        memo = [0] * (len(nums) + 2)

        def best_from(i):
            if i >= len(nums):
                return 0
            if memo[i] == 0:
                memo[i] = max(nums[i] + best_from(i + 2), best_from(i + 1))
            return memo[i]

        return best_from(0)
