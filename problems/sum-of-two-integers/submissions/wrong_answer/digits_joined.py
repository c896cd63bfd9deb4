"""Puts a 1 wherever one of the numbers has one."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        return a | b
