"""Joins the two parts at each tunnel's ends; a tunnel inside one part closes a ring."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        parent = {}

        def find(chamber):
            if chamber not in parent:
                return chamber
            parent[chamber] = find(parent[chamber])
            return parent[chamber]

        for a, b in edges:
            if find(a) == find(b):
                return False
            parent[find(a)] = find(b)
        return len(edges) == n - 1
