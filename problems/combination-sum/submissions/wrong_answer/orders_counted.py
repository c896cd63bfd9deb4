"""Starts from the first value for each stamp, and so finds all orders of a selection."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        answer = []

        def search(rest, path):
            if rest == 0:
                answer.append(path)
            for value in candidates:
                if value <= rest:
                    search(rest - value, path + [value])

        search(target, [])
        return answer
