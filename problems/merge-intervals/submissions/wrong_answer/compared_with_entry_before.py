"""Compares with the end of the entry before, not with the growing interval."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals = sorted(intervals)
        merged = [intervals[0][:]]
        for before, (start, end) in zip(intervals, intervals[1:]):
            if start <= before[1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
