"""Joins the circles of each string's tents and counts the roots."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))

        def find(tent):
            if parent[tent] != tent:
                parent[tent] = find(parent[tent])
            return parent[tent]

        for a, b in edges:
            parent[find(a)] = find(b)
        return sum(tent == above for tent, above in enumerate(parent))
