"""Searches by recursion, remembers from where each chamber was entered, and then looks whether all were reached."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = [[] for _ in range(n)]
        for a, b in edges:
            tunnels[a].append(b)
            tunnels[b].append(a)
        seen = set()

        def no_ring(chamber, entered_from):
            if chamber in seen:
                return False
            seen.add(chamber)
            return all(no_ring(other, chamber) for other in tunnels[chamber] if other != entered_from)

        return no_ring(0, None) and len(seen) == len(tunnels)
