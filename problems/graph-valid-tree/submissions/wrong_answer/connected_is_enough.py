"""Looks whether all chambers are reached, and does not notice rings."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = [[] for _ in range(n)]
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)
        seen = {0}
        stack = [0]
        while stack:
            for other in tunnels[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return len(seen) == n
