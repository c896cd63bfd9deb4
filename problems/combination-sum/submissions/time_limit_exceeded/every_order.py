"""Goes through the selections in all their orders and keeps each one once."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = set()

        def search(rest, path):
            if rest == 0:
                found.add(tuple(sorted(path)))
            for value in candidates:
                if value <= rest:
                    search(rest - value, path + [value])

        search(target, [])
        return [list(selection) for selection in found]
