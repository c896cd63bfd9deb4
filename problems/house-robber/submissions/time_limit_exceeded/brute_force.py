"""Tries every set of houses and leaves out those with two neighbours."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        best = 0
        for visits in product((False, True), repeat=len(nums)):
            if not any(a and b for a, b in pairwise(visits)):
                best = max(best, sum(eggs for eggs, visit in zip(nums, visits) if visit))
        return best
