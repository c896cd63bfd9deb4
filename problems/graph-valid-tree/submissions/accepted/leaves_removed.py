"""Closes dead ends with their tunnels until one chamber is left."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = defaultdict(set)
        for a, b in edges:
            tunnels[a].add(b)
            tunnels[b].add(a)
        dead_ends = [chamber for chamber, others in tunnels.items() if len(others) == 1]
        for chamber in dead_ends:
            for other in tunnels[chamber]:
                n -= 1
                tunnels[other].remove(chamber)
                if len(tunnels[other]) == 1:
                    dead_ends.append(other)
        return n == 1
