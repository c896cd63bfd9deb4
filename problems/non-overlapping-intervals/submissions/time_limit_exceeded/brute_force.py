"""Tries all sets of banners, the largest first, until one has no overlap."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        for removed in range(len(intervals)):
            for kept in combinations(intervals, len(intervals) - removed):
                if all(a[1] <= b[0] or b[1] <= a[0] for a, b in combinations(kept, 2)):
                    return removed
