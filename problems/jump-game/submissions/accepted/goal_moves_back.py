"""Goes back from the goal and moves the goal to each station from which it can be reached."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        distance = 0
        for x in reversed(nums[:-1]):
            distance += 1
            if x >= distance:
                distance = 0
        return distance == 0
