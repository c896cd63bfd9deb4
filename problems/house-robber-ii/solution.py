class Solution:
    def rob(self, nums: list[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(best_of_row(nums[1:]), best_of_row(nums[:-1]))


def best_of_row(nums: list[int]) -> int:
    """The most that can be taken where the first house and the last are no neighbours."""
    before, best = 0, 0
    for eggs in nums:
        before, best = best, max(best, before + eggs)
    return best
