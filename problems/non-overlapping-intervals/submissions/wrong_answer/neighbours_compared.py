"""Sorts by the starts and counts neighbours that overlap, also where one of them is refused already."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        return sum(a[1] > b[0] for a, b in zip(intervals, intervals[1:]))
