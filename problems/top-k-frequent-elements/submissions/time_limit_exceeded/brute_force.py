"""Counts each different value by going through all readings."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return sorted(set(nums), key=nums.count)[-k:]
