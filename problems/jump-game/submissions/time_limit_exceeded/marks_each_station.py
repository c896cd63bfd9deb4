"""Marks each station that a ride from a marked station can come to."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        n = len(nums)
        marked = [False] * n
        marked[0] = True
        for i in range(n):
            if marked[i]:
                for j in range(i + 1, min(i + nums[i] + 1, n)):
                    marked[j] = True
        return marked[-1]
