"""At each start, in order, takes the ends so far off the number of starts so far."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        return max(i - bisect_right(ends, start) for i, start in enumerate(starts, 1))
