"""Takes one more of a value or goes on to the next value, and returns lists."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        if target == 0:
            return [[]]
        if target < 0 or not candidates:
            return []
        value, *others = candidates
        return [[value, *more] for more in self.combinationSum(candidates, target - value)] + self.combinationSum(
            others, target
        )
