"""Makes each value's length one more than that of the value below it, as far as it is known yet."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for value in nums:
            length[value] = length.get(value - 1, 0) + 1
        return max(length.values(), default=0)
