"""Serves the bookings in the order of their ends."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        back = []
        for start, end in sorted(intervals, key=lambda booking: booking[1]):
            if back and back[0] <= start:
                heapq.heapreplace(back, end)
            else:
                heapq.heappush(back, end)
        return len(back)
