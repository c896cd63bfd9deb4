"""Asks whether the next talk starts strictly inside the current one."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        for (start, end), (following, _) in zip(intervals, intervals[1:]):
            if start < following < end:
                return False
        return True
