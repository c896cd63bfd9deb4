"""Compares the number of tunnels and takes what one chamber leads to, level by level, out of the set of all."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        tunnels = defaultdict(set)
        for a, b in edges:
            tunnels[a].add(b)
            tunnels[b].add(a)
        rest = set(range(n))
        queue = deque([rest.pop()])
        while queue:
            found = tunnels[queue.popleft()] & rest
            rest -= found
            queue.extend(found)
        return not rest and len(edges) == n - 1
