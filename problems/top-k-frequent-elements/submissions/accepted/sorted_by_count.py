"""Sorts the different values by their counts."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = {}
        for value in nums:
            counts[value] = counts.get(value, 0) + 1
        return sorted(counts, key=counts.get, reverse=True)[:k]
