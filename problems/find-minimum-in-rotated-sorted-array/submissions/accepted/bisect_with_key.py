"""A bare function that lets bisect find the first number that is not larger than the last."""


def findMin(nums):
    return nums[bisect_left(nums, True, key=lambda number: number <= nums[-1])]
