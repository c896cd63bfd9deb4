"""Enters the talks into a calendar one by one: a flat list of starts and ends that stays sorted."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        calendar = []
        for start, end in intervals:
            at = bisect_right(calendar, start)
            if at % 2 == 1 or bisect_left(calendar, end) != at:
                return False
            calendar[at:at] = [start, end]
        return True
