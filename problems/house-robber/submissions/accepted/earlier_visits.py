"""Works out the best that ends with a visit to each house, from all houses that can have been the visit before."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        ending = []
        for eggs in nums:
            ending.append(eggs + max(ending[:-1], default=0))
        return max(ending)
