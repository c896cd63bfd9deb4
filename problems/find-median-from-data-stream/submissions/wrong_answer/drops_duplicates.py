"""Keeps a reading only once, however often it comes."""

from bisect import insort


class MedianFinder:
    def __init__(self):
        self.seen = set()
        self.nums = []

    def addNum(self, num: int) -> None:
        if num not in self.seen:
            self.seen.add(num)
            insort(self.nums, num)

    def findMedian(self) -> float:
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[(n - 1) // 2]) / 2
