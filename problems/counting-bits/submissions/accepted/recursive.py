"""From the list for half of n."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        if n == 0:
            return [0]
        halves = self.countBits(n // 2)
        return [halves[i // 2] + i % 2 for i in range(n + 1)]
