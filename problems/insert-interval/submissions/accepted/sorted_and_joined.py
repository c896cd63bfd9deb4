"""Adds the new stretch, sorts, and joins neighbours."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        joined = []
        for start, end in sorted(intervals + [newInterval]):
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], end)
            else:
                joined.append([start, end])
        return joined
