"""Asks for one more boat for each booking that starts before the one before it ends."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        boats = 1
        for (_, end), (start, _) in zip(intervals, intervals[1:]):
            if start < end:
                boats += 1
        return boats
