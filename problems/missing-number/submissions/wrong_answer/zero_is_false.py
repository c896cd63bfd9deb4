"""Takes the answer 0 for none."""


class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        there = set(nums)
        missing = None
        for value in range(len(nums)):
            if value not in there:
                missing = value
        return missing or len(nums)
