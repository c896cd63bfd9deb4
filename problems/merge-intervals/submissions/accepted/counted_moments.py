"""Counts how many are in the house while it goes through all starts and ends in order."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        moments = sorted([(start, -1) for start, _ in intervals] + [(end, 1) for _, end in intervals])
        merged = []
        present = 0
        for moment, change in moments:
            if present == 0:
                begin = moment
            present -= change
            if present == 0:
                merged.append([begin, moment])
        return merged
