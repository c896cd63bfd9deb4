"""Works out the best that ends with a visit to each house, from all houses that can have been the visit before."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        ending = nums[:2]
        for eggs in nums[2:]:
            ending.append(eggs + max(ending[:-1]))
        return max(ending)
