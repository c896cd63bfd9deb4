"""Begins with the number 1."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        return [bin(i).count("1") for i in range(1, n + 1)]
