"""Takes all boats that are back from the heap and counts those that are out for the last booking."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        out = []
        for start, end in sorted(intervals):
            while out and out[0] <= start:
                heapq.heappop(out)
            heapq.heappush(out, end)
        return len(out)
