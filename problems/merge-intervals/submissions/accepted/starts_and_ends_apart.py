"""Sorts starts and ends apart from each other: a gap is where all that has started has ended."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        merged = []
        begin = starts[0]
        for end, following in zip(ends, starts[1:] + [math.inf]):
            if following > end:
                merged.append([begin, end])
                begin = following
        return merged
