"""Tries each ride from each station once, with a memory of the stations."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        memo = {len(nums) - 1: True}

        def arrives(i):
            if i not in memo:
                memo[i] = False
                for j in range(min(i + nums[i], len(nums) - 1), i, -1):
                    if arrives(j):
                        memo[i] = True
                        break
            return memo[i]

        return arrives(0)
