"""Removes all higher and equal pieces from the choice when a lower one comes."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        stack = []
        best = 0
        for x in nums:
            while stack and stack[-1] >= x:
                stack.pop()
            stack.append(x)
            best = max(best, len(stack))
        return best
