"""Takes the length of a run of equal readings for the count of its value."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = {}
        for value, run in groupby(nums):
            counts[value] = max(counts.get(value, 0), len(list(run)))
        return sorted(counts, key=counts.get, reverse=True)[:k]
