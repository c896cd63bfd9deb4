"""Keeps the lowest last rating for each size and searches by halving."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = [0] * len(nums)
        size = 0
        for x in nums:
            low, high = 0, size
            while low < high:
                middle = (low + high) // 2
                if tails[middle] < x:
                    low = middle + 1
                else:
                    high = middle
            tails[low] = x
            size = max(size, low + 1)
        return size
