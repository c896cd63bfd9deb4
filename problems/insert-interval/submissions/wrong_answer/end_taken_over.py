"""Takes the end of the last stretch that it meets."""


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
                high = end
        return left + [[low, high]] + right
