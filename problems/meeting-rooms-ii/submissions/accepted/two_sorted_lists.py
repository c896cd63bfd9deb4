"""Sorts the starts and the ends separately; a start that comes before the next end needs one more boat."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = sorted(end for _, end in intervals)
        boats = back = 0
        for start in sorted(start for start, _ in intervals):
            if start < ends[back]:
                boats += 1
            else:
                back += 1
        return boats
