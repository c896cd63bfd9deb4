"""For each banner the longest row that ends with it, from all earlier ones."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        best = [1] * len(intervals)
        for i in range(len(intervals)):
            for j in range(i):
                if intervals[j][1] <= intervals[i][0] and best[j] >= best[i]:
                    best[i] = best[j] + 1
        return len(intervals) - max(best)
