"""Serves the bookings by their starts and takes the boat that is back first from a heap of ends, if it is back."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        boats = []
        for start, end in intervals:
            if boats and boats[0] <= start:
                heapq.heappop(boats)
            heapq.heappush(boats, end)
        return len(boats)
