"""Hangs the smaller circle below the larger one and takes one off for each join."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        circle = {tent: [tent] for edge in edges for tent in edge}
        for a, b in edges:
            one, other = sorted((circle[a], circle[b]), key=len)
            if one is not other:
                n -= 1
                other += one
                for tent in one:
                    circle[tent] = other
        return n
