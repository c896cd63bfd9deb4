"""Best number for each prefix in order of the ends, with a binary search for what fits before the last one."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda pair: pair[1])
        ends = [end for _, end in intervals]
        best = [0]
        for start, _ in intervals:
            best.append(max(best[-1], best[bisect_right(ends, start)] + 1))
        return len(intervals) - best[-1]
