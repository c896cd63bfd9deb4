"""Takes two banners that only touch for an overlap."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda pair: pair[1])
        removed, last = 0, -50001
        for start, end in intervals:
            if start <= last:
                removed += 1
            else:
                last = end
        return removed
