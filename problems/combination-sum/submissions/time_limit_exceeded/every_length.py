"""Tries all selections of each length and then looks at the sum."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        return [
            list(selection)
            for length in range(1, target // min(candidates) + 1)
            for selection in combinations_with_replacement(candidates, length)
            if sum(selection) == target
        ]
