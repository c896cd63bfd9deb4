"""Keeps one selection for each set of values, however often they occur."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = {}

        def search(start, rest, path):
            if rest == 0:
                found[frozenset(path)] = path
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    search(i, rest - candidates[i], path + [candidates[i]])

        search(0, target, [])
        return list(found.values())
