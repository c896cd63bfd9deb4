"""Adds up the counts of two bytes from a table."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        table = [bin(byte).count("1") for byte in range(256)]
        return [table[i & 255] + table[i >> 8 & 255] for i in range(n + 1)]
