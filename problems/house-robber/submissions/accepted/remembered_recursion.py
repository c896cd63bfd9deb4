"""Decides house by house, recursively, and remembers the best from each house on."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        @lru_cache(None)
        def best_from(i):
            if i >= len(nums):
                return 0
            return max(best_from(i + 1), nums[i] + best_from(i + 2))

        return best_from(0)
