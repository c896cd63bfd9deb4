"""Goes from value to value and keeps what can be chosen so far, with every number of stamps of the value that fits."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        partial = [[]]
        for value in candidates:
            partial = [
                chosen + [value] * times for chosen in partial for times in range((target - sum(chosen)) // value + 1)
            ]
        return [chosen for chosen in partial if sum(chosen) == target]
