"""Lets the end of the new stretch grow and keeps its start."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        i = 0
        start, end = newInterval
        while i < len(intervals) and intervals[i][1] < start:
            result.append(intervals[i])
            i += 1
        while i < len(intervals) and intervals[i][0] <= end:
            end = max(end, intervals[i][1])
            i += 1
        return result + [[start, end]] + intervals[i:]
