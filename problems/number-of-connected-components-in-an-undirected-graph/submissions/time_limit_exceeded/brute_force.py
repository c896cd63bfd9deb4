"""Tries each tent as a stop between each two others, and counts the tents that no smaller number gets to."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        hears = [[a == b for b in range(n)] for a in range(n)]
        for a, b in edges:
            hears[a][b] = hears[b][a] = True
        for stop in range(n):
            for a in range(n):
                for b in range(n):
                    if hears[a][stop] and hears[stop][b]:
                        hears[a][b] = True
        return sum(not any(hears[tent][:tent]) for tent in range(n))
