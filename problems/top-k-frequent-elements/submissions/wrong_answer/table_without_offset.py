"""Uses the value as index of a table, though it may be negative."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = [0] * 20001
        for value in nums:
            counts[value] += 1
        return sorted(range(20001), key=lambda value: counts[value], reverse=True)[:k]
