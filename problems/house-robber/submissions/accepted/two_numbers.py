"""Keeps the best with and without the last house, from left to right."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        visited = passed = 0
        for eggs in nums:
            visited, passed = passed + eggs, max(visited, passed)
        return max(visited, passed)
