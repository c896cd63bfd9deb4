"""Takes as many of each value as fit, from the largest downwards, once with each value as the largest."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        values = sorted(candidates, reverse=True)
        found = set()
        for start in range(len(values)):
            rest = target
            path = []
            for value in values[start:]:
                path += [value] * (rest // value)
                rest %= value
            if rest == 0:
                found.add(tuple(path))
        return [list(path) for path in found]
