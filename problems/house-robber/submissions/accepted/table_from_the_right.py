"""Fills a table from the last house backwards."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        best = defaultdict(int)
        for i in reversed(range(len(nums))):
            best[i] = max(best[i + 1], nums[i] + best[i + 2])
        return best[0]
