"""Looks at the places 0 to 29."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        count = 0
        for k in range(30):
            if n & (1 << k):
                count += 1
        return count
