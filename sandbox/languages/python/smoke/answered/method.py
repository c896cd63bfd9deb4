"""Answers by a method of Solution, with names that nobody imported."""


class Solution:
    def f(self, x: int) -> int:
        counted = Counter([x, x, x + 1])
        return max(counted.values()) + len(deque([x]))
