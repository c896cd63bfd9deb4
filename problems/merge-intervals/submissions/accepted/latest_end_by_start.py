"""Keeps the latest end for each start in a table and goes through the table once."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        latest = {}
        for start, end in intervals:
            latest[start] = max(latest.get(start, 0), end)
        merged = []
        reach = -1
        for start in range(10001):
            if start in latest:
                if start > reach:
                    merged.append([start, start])
                reach = max(reach, latest[start])
                merged[-1][1] = reach
        return merged
