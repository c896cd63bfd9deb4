class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        position: dict[int, int] = {}
        for i, value in enumerate(nums):
            if target - value in position:
                return [position[target - value], i]
            position[value] = i
        raise ValueError("no pair adds up to the target")
