"""Keeps the numbers seen in a list, where each look-up walks through all of them."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = []
        for x in nums:
            if x in seen:
                return True
            seen.append(x)
        return False
