"""Tries each ride from each station and remembers nothing."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        def arrives(i):
            if i == len(nums) - 1:
                return True
            return any(arrives(j) for j in range(i + 1, min(i + nums[i] + 1, len(nums))))

        return arrives(0)
