class Solution:
    def eraseOverlapIntervals(self, intervals: list[list[int]]) -> int:
        hanging = 0
        last_end = -50_000
        for start, end in sorted(intervals, key=lambda pair: pair[1]):
            if start >= last_end:
                hanging += 1
                last_end = end
        return len(intervals) - hanging
