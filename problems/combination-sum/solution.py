class Solution:
    def combinationSum(self, candidates: list[int], target: int) -> list[list[int]]:
        values = sorted(candidates)
        found: list[list[int]] = []
        chosen: list[int] = []

        def fill(start: int, rest: int) -> None:
            if rest == 0:
                found.append(chosen.copy())
                return
            for i in range(start, len(values)):
                if values[i] > rest:
                    break
                chosen.append(values[i])
                fill(i, rest - values[i])
                chosen.pop()

        fill(0, target)
        return found
