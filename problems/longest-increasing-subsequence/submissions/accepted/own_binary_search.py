"""Keeps the lowest last rating for each size and searches by halving."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for x in nums:
            low, high = -1, len(tails)
            while high - low > 1:
                middle = low + (high - low) // 2
                if tails[middle] < x:
                    low = middle
                else:
                    high = middle
            tails[high : high + 1] = [x]
        return len(tails)
