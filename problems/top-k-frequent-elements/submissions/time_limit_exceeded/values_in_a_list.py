"""Keeps values and counts in two lists and searches the first one at each reading."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        values, counts = [], []
        for value in nums:
            if value in values:
                counts[values.index(value)] += 1
            else:
                values.append(value)
                counts.append(1)
        order = sorted(range(len(values)), key=lambda i: -counts[i])
        return [values[i] for i in order[:k]]
