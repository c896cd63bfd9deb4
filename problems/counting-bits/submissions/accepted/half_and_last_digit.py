"""The count of the half, and the last digit."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0] * (n + 1)
        for i in range(n + 1):
            ones[i] = ones[i >> 1] + (i & 1)
        return ones
