"""Takes the upper one of two middle readings."""

from bisect import insort


class MedianFinder:
    def __init__(self):
        self.nums = []

    def addNum(self, num: int) -> None:
        insort(self.nums, num)

    def findMedian(self) -> float:
        return float(self.nums[len(self.nums) // 2])
