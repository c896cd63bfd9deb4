"""Keeps the latest end for each start in a table and goes through the table once."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        latest = {}
        for start, end in intervals:
            latest[start] = max(latest.get(start, end), end)
        merged = []
        for start in range(10001):
            if start in latest:
                if merged and start <= merged[-1][1]:
                    merged[-1][1] = max(merged[-1][1], latest[start])
                else:
                    merged.append([start, latest[start]])
        return merged
