"""Compares each stretch with all that are kept so far and puts it to the first one that it meets."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        kept = [newInterval]
        for start, end in intervals:
            for other in kept:
                if other[0] <= end and start <= other[1]:
                    other[0] = min(other[0], start)
                    other[1] = max(other[1], end)
                    break
            else:
                kept.append([start, end])
        return sorted(kept)
