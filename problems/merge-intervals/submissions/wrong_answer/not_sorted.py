"""Compares each entry with the last interval in the order of the list."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = [intervals[0]]
        for start, end in intervals[1:]:
            last = merged[-1]
            if start <= last[1] and last[0] <= end:
                last[0] = min(last[0], start)
                last[1] = max(last[1], end)
            else:
                merged.append([start, end])
        return merged
