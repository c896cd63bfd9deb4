"""Adds values from the last position on, in a loop, and takes them back."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        answer = []
        path = []

        def search(start, rest):
            if rest == 0:
                answer.append(path[:])
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    path.append(candidates[i])
                    search(i, rest - candidates[i])
                    path.pop()

        search(0, target)
        return answer
