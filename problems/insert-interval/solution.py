class Solution:
    def insert(self, intervals: list[list[int]], newInterval: list[int]) -> list[list[int]]:
        start, end = newInterval
        before = [stretch for stretch in intervals if stretch[1] < start]
        behind = [stretch for stretch in intervals if stretch[0] > end]
        met = intervals[len(before) : len(intervals) - len(behind)]
        if met:
            start, end = min(start, met[0][0]), max(end, met[-1][1])
        return [*before, [start, end], *behind]
