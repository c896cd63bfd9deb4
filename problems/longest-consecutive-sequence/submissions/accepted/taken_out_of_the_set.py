"""Takes a value out of the set with all that follow it in both directions."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        left = set(nums)
        longest = 0
        while left:
            below = above = left.pop()
            while below - 1 in left:
                below -= 1
                left.remove(below)
            while above + 1 in left:
                above += 1
                left.remove(above)
            longest = max(longest, above - below + 1)
        return longest
