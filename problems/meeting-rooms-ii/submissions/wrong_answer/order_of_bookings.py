"""Serves the bookings in the order given."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        back = []
        for start, end in intervals:
            if back and back[0] <= start:
                heapq.heapreplace(back, end)
            else:
                heapq.heappush(back, end)
        return len(back)
