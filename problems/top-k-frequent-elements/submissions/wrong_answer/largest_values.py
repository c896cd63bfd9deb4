"""Sorts by the values instead of their counts."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return sorted(counts, reverse=True)[:k]
