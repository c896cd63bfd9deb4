"""Needs only the latest start of each end, and goes through the ends in order."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        starts = {}
        for start, end in intervals:
            starts[end] = max(start, starts.get(end, start))
        kept, last = 0, -inf
        for end in sorted(starts):
            if starts[end] >= last:
                kept += 1
                last = end
        return len(intervals) - kept
