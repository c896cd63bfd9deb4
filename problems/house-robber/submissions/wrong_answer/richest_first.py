"""Visits the richest house that is still allowed, again and again."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        total = 0
        visited = set()
        for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
            if i - 1 not in visited and i + 1 not in visited:
                visited.add(i)
                total += nums[i]
        return total
