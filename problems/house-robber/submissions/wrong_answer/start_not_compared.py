"""Takes the second house's eggs as the best for the first two houses."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        best = nums[:2]
        for i in range(2, len(nums)):
            best.append(max(best[i - 1], nums[i] + best[i - 2]))
        return best[-1]
