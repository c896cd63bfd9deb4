"""The last digit, and as many ones as the number without it has."""


class Solution:
    def hammingWeight(self, n: int) -> int:
        return n and n % 2 + self.hammingWeight(n // 2)
