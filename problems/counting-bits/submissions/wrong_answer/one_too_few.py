"""Goes up to n - 1."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0] * n
        for i in range(1, n):
            ones[i] = ones[i // 2] + i % 2
        return ones
