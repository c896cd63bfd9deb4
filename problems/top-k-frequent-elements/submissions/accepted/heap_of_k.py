"""Keeps the k best pairs of count and value in a min-heap."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for value, count in Counter(nums).items():
            heapq.heappush(heap, (count, value))
            if len(heap) > k:
                heapq.heappop(heap)
        return [value for count, value in heap]
