"""Compares the number of tunnels with that of a tree and looks no further."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        return len(edges) == n - 1
