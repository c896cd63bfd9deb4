"""Takes a value out of the set with all that follow it in both directions."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        left = set(nums)
        longest = 0
        while left:
            value = left.pop()
            run = 1
            for step in (-1, 1):
                neighbour = value + step
                while neighbour in left:
                    left.remove(neighbour)
                    run += 1
                    neighbour += step
            longest = max(longest, run)
        return longest
