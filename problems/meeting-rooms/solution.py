from itertools import pairwise


class Solution:
    def canAttendMeetings(self, intervals: list[list[int]]) -> bool:
        return all(before[1] <= after[0] for before, after in pairwise(sorted(intervals)))
