"""Tries every number of stamps of each value but the last, which must make up for the rest exactly."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        *others, last = candidates
        partial = [([], target)]
        for value in others:
            partial = [
                (chosen + [value] * times, rest - value * times)
                for chosen, rest in partial
                for times in range(rest // value + 1)
            ]
        return [chosen + [last] * (rest // last) for chosen, rest in partial if rest % last == 0]
