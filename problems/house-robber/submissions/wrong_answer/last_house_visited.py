"""Returns the best result that ends with a visit to the last house."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        taken = skipped = 0
        for eggs in nums:
            taken, skipped = skipped + eggs, max(taken, skipped)
        return taken
