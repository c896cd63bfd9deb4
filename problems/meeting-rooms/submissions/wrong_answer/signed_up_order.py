"""Compares neighbours in the order given."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        for a, b in zip(intervals, intervals[1:]):
            if a[0] < b[1] and b[0] < a[1]:
                return False
        return True
