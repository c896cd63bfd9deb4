"""Asks for each switch, the highest first, whether its number is still contained in the rest."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        count = 0
        for k in reversed(range(31)):
            if n >= 2**k:
                n -= 2**k
                count += 1
        return count
