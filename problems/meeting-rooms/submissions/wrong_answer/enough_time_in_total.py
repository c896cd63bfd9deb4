"""Compares the time of all talks together with the time from the first start to the last end."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        first = min((start for start, _ in intervals), default=0)
        last = max((end for _, end in intervals), default=0)
        return sum(end - start for start, end in intervals) <= last - first
