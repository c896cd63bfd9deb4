"""Takes position 0 in its map for a number that was not seen."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        where = {}
        for i, x in enumerate(nums):
            if where.get(x):
                return True
            if x not in where:
                where[x] = i
        return False
