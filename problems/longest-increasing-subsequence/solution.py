class Solution:
    def lengthOfLIS(self, nums: list[int]) -> int:
        last: list[int] = []
        for x in nums:
            k = bisect_left(last, x)
            last[k : k + 1] = [x]
        return len(last)
