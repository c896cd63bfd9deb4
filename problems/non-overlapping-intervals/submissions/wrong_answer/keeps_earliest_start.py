"""Sorts by the starts and keeps each banner that does not overlap the last one kept."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed, last = 0, -50000
        for start, end in intervals:
            if start < last:
                removed += 1
            else:
                last = end
        return removed
