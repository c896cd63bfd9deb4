"""Fills a table with the selections for each amount, value by value."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        worth = [[] for _ in range(target + 1)]
        worth[0].append([])
        for value in candidates:
            for amount in range(value, target + 1):
                worth[amount] += [[*selection, value] for selection in worth[amount - value]]
        return worth[-1]
