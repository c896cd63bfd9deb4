"""Works out the best that ends with a visit to each house, from all houses that can have been the visit before."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        ending = []
        for i, eggs in enumerate(nums):
            ending.append(eggs + max(ending[: max(i - 1, 0)], default=0))
        return max(ending)
