"""Sorts by the starts and, of two that overlap, keeps the one that ends earlier."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed, last = 0, intervals[0][0]
        for start, end in intervals:
            if start < last:
                removed += 1
                last = min(last, end)
            else:
                last = end
        return removed
