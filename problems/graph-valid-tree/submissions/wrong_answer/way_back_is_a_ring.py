"""Takes the tunnel through which it came for one that closes a ring."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = [[] for _ in range(n)]
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)
        seen = set()

        def no_ring(chamber):
            if chamber in seen:
                return False
            seen.add(chamber)
            return all(no_ring(other) for other in tunnels[chamber])

        return no_ring(0) and len(seen) == n
