"""Hangs the shortest banners first, wherever there is room."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda pair: pair[1] - pair[0]):
            at = bisect_right(kept, (start, end))
            if (at == 0 or kept[at - 1][1] <= start) and (at == len(kept) or end <= kept[at][0]):
                kept.insert(at, (start, end))
        return len(intervals) - len(kept)
