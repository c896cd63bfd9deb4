"""Compares the number of tunnels and takes what chamber 0 leads to, level by level, out of the set of all."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = defaultdict(set)
        for a, b in edges:
            tunnels[a].add(b)
            tunnels[b].add(a)
        rest = set(range(n))
        queue = deque([0])
        while queue:
            chamber = queue.popleft()
            rest.discard(chamber)
            queue.extend(tunnels[chamber] & rest)
        return not rest and len(edges) == n - 1
