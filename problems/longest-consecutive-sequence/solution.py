class Solution:
    def longestConsecutive(self, nums: list[int]) -> int:
        days = set(nums)
        longest = 0
        for first in days:
            if first - 1 not in days:
                after = first + 1
                while after in days:
                    after += 1
                longest = max(longest, after - first)
        return longest
