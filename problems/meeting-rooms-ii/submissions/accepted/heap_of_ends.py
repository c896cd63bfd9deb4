"""Serves the bookings by their starts and takes all boats that are back from a heap of ends."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        out = []
        most = 0
        for start, end in intervals:
            while out and out[0] <= start:
                heapq.heappop(out)
            heapq.heappush(out, end)
            most = max(most, len(out))
        return most
