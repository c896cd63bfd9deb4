"""Sorts by the ends and counts those that start too early."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda pair: pair[1])
        removed, last = 0, intervals[0][0]
        for start, end in intervals:
            if start < last:
                removed += 1
            else:
                last = end
        return removed
