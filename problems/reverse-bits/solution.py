class Solution:
    def reverseBits(self, n: int) -> int:
        received = 0
        for _ in range(32):
            received = received << 1 | n & 1
            n >>= 1
        return received
