"""Compares the ends of neighbours instead of an end with the next start."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        ends = [end for _, end in intervals]
        return ends == sorted(set(ends))
