"""Sorts the starts and the ends separately: each start must wait for the end before it."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        return all(end <= start for start, end in zip(starts[1:], ends))
