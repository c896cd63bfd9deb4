"""Adds the new stretch only when it meets one that starts behind it."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        start, end = newInterval
        for i, (a, b) in enumerate(intervals):
            if b < start:
                result.append([a, b])
            elif a > end:
                return result + [[start, end]] + intervals[i:]
            else:
                start, end = min(start, a), max(end, b)
                if i == len(intervals) - 1:
                    result.append([start, end])
        return result or [newInterval]
