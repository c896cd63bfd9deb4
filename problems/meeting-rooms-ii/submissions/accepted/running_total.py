"""Adds one at each start, takes one off at each end, and keeps the largest total."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        change = Counter()
        for start, end in intervals:
            change[start] += 1
            change[end] -= 1
        return max(accumulate(change[minute] for minute in sorted(change)))
