"""Takes a conference without talks for one that can't be managed."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        if not intervals:
            return False
        intervals.sort()
        return all(a[1] <= b[0] for a, b in zip(intervals, intervals[1:]))
