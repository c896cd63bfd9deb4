"""Sorts each stretch to the left, to the right, or into the new one."""


class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        left, right = [], []
        low, high = newInterval
        for start, end in intervals:
            if end < low:
                left.append([start, end])
            elif start > high:
                right.append([start, end])
            else:
                low = min(low, start)
                high = max(high, end)
        return left + [[low, high]] + right
