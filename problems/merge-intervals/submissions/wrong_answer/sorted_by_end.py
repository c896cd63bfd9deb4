"""Sorts by the end and joins each entry with the last interval only."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals, key=lambda entry: entry[1]):
            if merged and start <= merged[-1][1]:
                merged[-1][0] = min(merged[-1][0], start)
                merged[-1][1] = end
            else:
                merged.append([start, end])
        return merged
