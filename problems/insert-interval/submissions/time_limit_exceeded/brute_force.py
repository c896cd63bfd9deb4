"""Joins two stretches that have a point in common, in any places, and begins again until there are none."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        def joined_once(stretches):
            for i, a in enumerate(stretches):
                for j in range(i):
                    b = stretches[j]
                    if a[0] <= b[1] and b[0] <= a[1]:
                        rest = stretches[:j] + stretches[j + 1 : i] + stretches[i + 1 :]
                        return rest + [[min(a[0], b[0]), max(a[1], b[1])]]
            return None

        stretches = intervals + [newInterval]
        while (joined := joined_once(stretches)) is not None:
            stretches = joined
        return sorted(stretches)
