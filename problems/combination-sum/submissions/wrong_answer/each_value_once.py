"""Goes on with the next value after each stamp."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        answer = []

        def search(start, rest, path):
            if rest == 0:
                answer.append(path)
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    search(i + 1, rest - candidates[i], path + [candidates[i]])

        search(0, target, [])
        return answer
