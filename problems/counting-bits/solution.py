class Solution:
    def countBits(self, n: int) -> list[int]:
        ones = [0]
        for i in range(1, n + 1):
            ones.append(ones[i // 2] + i % 2)
        return ones
