"""At the start of each booking, counts all bookings that are going on."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        most = 0
        for minute, _ in intervals:
            out = 0
            for start, end in intervals:
                if start <= minute < end:
                    out += 1
            most = max(most, out)
        return most
