"""Takes 0 for the smallest number before it has seen one."""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        smallest = 0
        for number in nums:
            smallest = min(smallest, number)
        return smallest
