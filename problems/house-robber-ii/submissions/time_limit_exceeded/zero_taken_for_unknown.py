"""Remembers answers for both rows, but takes a remembered 0 for one that is not known yet."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(houses):
            memo = [0] * len(houses)

            def best(i):
                if i >= len(houses):
                    return 0
                if memo[i] == 0:
                    memo[i] = max(houses[i] + best(i + 2), best(i + 1))
                return memo[i]

            return best(0)

        if len(nums) == 1:
            return nums[0]
        return max(row(nums[1:]), row(nums[:-1]))
