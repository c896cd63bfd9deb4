"""A bare function, two passes: store all positions, then look up, never the item itself."""


def twoSum(nums, target):
    last = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        if last.get(target - x, i) != i:
            return {i, last[target - x]}
