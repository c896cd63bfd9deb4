"""Counts all binary digits."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        return [i.bit_length() for i in range(n + 1)]
