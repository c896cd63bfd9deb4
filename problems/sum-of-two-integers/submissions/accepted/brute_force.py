"""Tries the numbers from the least possible sum on: the right one lies on the same side of a, and as far, as b of 0."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        for total in count(~1999):
            if len(range(a, total)) == len(range(b)) and len(range(total, a)) == len(range(b, 0)):
                return total
