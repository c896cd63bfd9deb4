"""Decides house by house, recursively, for both rows, and remembers nothing."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        def best(i, end):
            if i >= end:
                return 0
            return max(best(i + 1, end), nums[i] + best(i + 2, end))

        if len(nums) == 1:
            return nums[0]
        return max(best(0, len(nums) - 1), best(1, len(nums)))
