"""Searches a list of boats for the first one that is back."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        back = []
        for start, end in sorted(intervals):
            for boat in range(len(back)):
                if back[boat] <= start:
                    back[boat] = end
                    break
            else:
                back.append(end)
        return len(back)
