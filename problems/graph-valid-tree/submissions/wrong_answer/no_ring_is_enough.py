"""Looks for rings, and takes several parts without rings for one."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        parent = list(range(n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for a, b in edges:
            a, b = find(a), find(b)
            if a == b:
                return False
            parent[a] = b
        return True
