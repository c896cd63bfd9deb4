"""Starts afresh behind a zero and forgets that the zero alone is a run."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = -math.inf
        high = low = 1
        for x in nums:
            if x == 0:
                high = low = 1
                continue
            high, low = max(x, high * x, low * x), min(x, high * x, low * x)
            best = max(best, high)
        return 0 if best == -math.inf else best
