"""Counts the routes from each chamber to each other one."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = [[] for _ in range(n)]
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)

        def routes(here, goal, passed):
            if here == goal:
                return 1
            return sum(routes(other, goal, passed | {other}) for other in tunnels[here] if other not in passed)

        return all(routes(a, b, {a}) == 1 for a in range(n) for b in range(n) if a != b)
