"""Works out recursively how many values follow each value and remembers it."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = dict.fromkeys(nums)

        def measure(value):
            if value not in length:
                return 0
            if length[value] is None:
                length[value] = 1 + measure(value + 1)
            return length[value]

        return max(map(measure, nums), default=0)
