"""Takes each piece that is higher than the one before, from each first piece on."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = 1
        for i in range(len(nums)):
            last, count = nums[i], 1
            for x in nums[i + 1 :]:
                if x > last:
                    last = x
                    count += 1
            best = max(best, count)
        return best
