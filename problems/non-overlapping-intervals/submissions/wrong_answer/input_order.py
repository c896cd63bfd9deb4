"""Goes through the banners in the order given."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed = 0
        last = intervals[0][1]
        for start, end in intervals[1:]:
            if start < last:
                removed += 1
                last = min(last, end)
            else:
                last = end
        return removed
