"""Decides about house 0 first, then keeps the best with and without a visit to the house before."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        visited = passed = nums[0]
        for eggs in nums[2:]:
            visited, passed = passed + eggs, max(visited, passed)
        with_first = passed
        visited = passed = 0
        for eggs in nums[1:]:
            visited, passed = passed + eggs, max(visited, passed)
        return max(with_first, visited, passed)
