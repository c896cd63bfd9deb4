class Solution:
    def validTree(self, n: int, edges: list[list[int]]) -> bool:
        if len(edges) != n - 1:
            return False
        tunnels: list[list[int]] = [[] for _ in range(n)]
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)
        reached = {0}
        waiting = [0]
        while waiting:
            for other in tunnels[waiting.pop()]:
                if other not in reached:
                    reached.add(other)
                    waiting.append(other)
        return len(reached) == n
