"""Keeps the list sorted by swapping each new reading downwards until it fits."""


class MedianFinder:
    def __init__(self):
        self.nums = []

    def addNum(self, num: int) -> None:
        nums = self.nums
        nums.append(num)
        i = len(nums) - 1
        while i > 0 and nums[i - 1] > nums[i]:
            nums[i - 1], nums[i] = nums[i], nums[i - 1]
            i -= 1

    def findMedian(self) -> float:
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[(n - 1) // 2]) / 2
