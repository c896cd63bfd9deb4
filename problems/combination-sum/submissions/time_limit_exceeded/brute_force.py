"""Tries every number of stamps of every value and then looks at the sum."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        return [
            [value for value, times in zip(candidates, numbers) for _ in range(times)]
            for numbers in product(*(range(target // value + 1) for value in candidates))
            if sum(value * times for value, times in zip(candidates, numbers)) == target
        ]
