"""Joins two intervals that have a moment in common, in any places, and begins again until there are none."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        def joined_once(entries):
            for i, a in enumerate(entries):
                for j in range(i):
                    b = entries[j]
                    if a[0] <= b[1] and b[0] <= a[1]:
                        rest = entries[:j] + entries[j + 1 : i] + entries[i + 1 :]
                        return rest + [[min(a[0], b[0]), max(a[1], b[1])]]
            return None

        entries = intervals
        while (joined := joined_once(entries)) is not None:
            entries = joined
        return entries
