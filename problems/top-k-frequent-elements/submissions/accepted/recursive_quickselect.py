"""Partitions the values by one value's count and goes on in one part only."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)

        def best(values, k):
            pivot = counts[values[0]]
            more = [value for value in values if counts[value] > pivot]
            if k <= len(more):
                return best(more, k)
            found = more + [value for value in values if counts[value] == pivot]
            if k == len(found):
                return found
            return found + best([value for value in values if counts[value] < pivot], k - len(found))

        return best(list(counts), k)
