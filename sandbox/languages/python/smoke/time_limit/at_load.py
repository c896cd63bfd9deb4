"""Never gets loaded."""

while True:
    pass


class Solution:
    def f(self, x: int) -> int:
        return x
