"""Joins the new stretch with the first one that it meets and no further ones."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        for i, (a, b) in enumerate(intervals):
            if a <= end and start <= b:
                return intervals[:i] + [[min(a, start), max(b, end)]] + intervals[i + 1 :]
        return sorted(intervals + [newInterval])
