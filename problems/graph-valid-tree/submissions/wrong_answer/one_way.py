"""Walks each tunnel from its first end only."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = defaultdict(list)
        for a, b in edges:
            tunnels[a].append(b)
        seen = {0}
        stack = [0]
        while stack:
            for other in tunnels[stack.pop()]:
                if other in seen:
                    return False
                seen.add(other)
                stack.append(other)
        return len(seen) == n
