"""Adds one at each start, takes one off at each end, and watches the total in the order of time."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        change = defaultdict(int)
        for start, end in intervals:
            change[start] += 1
            change[end] -= 1
        return all(total < 2 for total in accumulate(change[minute] for minute in sorted(change)))
