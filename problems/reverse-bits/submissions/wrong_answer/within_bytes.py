"""Reverses the digits of each byte and leaves the bytes where they are."""


class Solution:
    def reverseBits(self, n: int) -> int:
        return int("".join(f"{byte:08b}"[::-1] for byte in n.to_bytes(4, "big")), 2)
