"""A table from the last station backwards, with a look at each station that can follow."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        n = len(nums)
        good = [False] * n
        good[-1] = True
        for i in range(n - 2, -1, -1):
            for j in range(i + 1, min(i + nums[i], n - 1) + 1):
                if good[j]:
                    good[i] = True
                    break
        return good[0]
