"""Marks a table of fixed size at each number's remainder, which different numbers share."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        size = 10**5
        seen = [False] * size
        for x in nums:
            if seen[x % size]:
                return True
            seen[x % size] = True
        return False
