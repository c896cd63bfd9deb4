"""Counts how many are in the house while it goes through all starts and ends in order."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        moments = sorted([(start, False) for start, _ in intervals] + [(end, True) for _, end in intervals])
        merged = []
        present = 0
        for moment, leaves in moments:
            if leaves:
                present -= 1
                if present == 0:
                    merged.append([begin, moment])
            else:
                if present == 0:
                    begin = moment
                present += 1
        return merged
