from heapq import heappush, heapreplace


class Solution:
    def minMeetingRooms(self, intervals: list[list[int]]) -> int:
        back: list[int] = []
        for start, end in sorted(intervals):
            if back and back[0] <= start:
                heapreplace(back, end)
            else:
                heappush(back, end)
        return len(back)
