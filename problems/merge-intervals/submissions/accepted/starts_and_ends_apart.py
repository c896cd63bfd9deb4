"""Sorts starts and ends apart from each other: a gap is where all that has started has ended."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        merged = []
        first = 0
        for i in range(len(starts)):
            if i == len(starts) - 1 or starts[i + 1] > ends[i]:
                merged.append([starts[first], ends[i]])
                first = i + 1
        return merged
