"""Doubles the list and does not cut it."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0]
        while len(ones) < n + 1:
            ones += [count + 1 for count in ones]
        return ones
