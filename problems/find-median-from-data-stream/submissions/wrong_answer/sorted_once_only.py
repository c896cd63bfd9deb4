"""Sorts at the first question and believes the list to be sorted ever after."""


class MedianFinder:
    def __init__(self):
        self.nums = []
        self.is_sorted = False

    def addNum(self, num: int) -> None:
        self.nums.append(num)

    def findMedian(self) -> float:
        if not self.is_sorted:
            self.nums.sort()
            self.is_sorted = True
        n = len(self.nums)
        if n % 2:
            return float(self.nums[n // 2])
        return (self.nums[n // 2 - 1] + self.nums[n // 2]) / 2
