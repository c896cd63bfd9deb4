"""Decides house by house, recursively, and remembers the answers for each start and end of a row."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(i, end):
            if i >= end:
                return 0
            return max(best(i + 1, end), nums[i] + best(i + 2, end))

        n = len(nums)
        return max(best(1, n), nums[0] + best(2, n - 1))
