"""Reverses the order of the bytes only."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return int.from_bytes(n.to_bytes(4, "little"), "big")
