"""Calls itself ten thousand levels deep, with a cache."""


class Solution:
    @cache
    def down(self, left: int) -> int:
        return 0 if left == 0 else 1 + self.down(left - 1)

    def f(self, x: int) -> int:
        return self.down(10_000)
