"""Takes one more of a value, if it fits, or goes on to the next value, and returns lists."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        if target == 0:
            return [[]]
        if not candidates:
            return []
        value, *others = candidates
        selections = self.combinationSum(others, target)
        if value <= target:
            selections += [[value, *more] for more in self.combinationSum(candidates, target - value)]
        return selections
