"""Takes the chambers from the tunnels, so that those without tunnels are missing."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = defaultdict(list)
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)
        if len(edges) != len(tunnels) - 1:
            return False
        start = edges[0][0]
        seen = {start}
        stack = [start]
        while stack:
            for other in tunnels[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return len(seen) == len(tunnels)
