"""Counts a start before an end of the same minute."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        events = [(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals]
        most = out = 0
        for _, is_end in sorted(events):
            out += -1 if is_end else 1
            most = max(most, out)
        return most
