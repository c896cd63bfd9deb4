"""Looks at every number and keeps the smallest."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        smallest = inf
        for number in nums:
            smallest = min(smallest, number)
        return smallest
