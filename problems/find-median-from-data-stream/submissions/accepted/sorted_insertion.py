"""A sorted list; binary search finds the place of each new reading."""

from bisect import insort


class MedianFinder:
    def __init__(self):
        self.readings = []

    def addNum(self, num: int) -> None:
        insort(self.readings, num)

    def findMedian(self) -> float:
        middle, odd = divmod(len(self.readings), 2)
        if odd:
            return float(self.readings[middle])
        return self.readings[middle - 1] + (self.readings[middle] - self.readings[middle - 1]) / 2
