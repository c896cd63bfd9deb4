"""Doubles the list until it is long enough, then cuts it."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0]
        while len(ones) <= n:
            ones += [count + 1 for count in ones]
        return ones[: n + 1]
