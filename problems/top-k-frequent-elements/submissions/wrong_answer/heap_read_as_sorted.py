"""Takes the first k entries of a heap as if the heap were a sorted list."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = [(-count, value) for value, count in Counter(nums).items()]
        heapq.heapify(heap)
        return [value for count, value in heap[:k]]
