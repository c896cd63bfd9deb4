"""Gives one tent the label of the other and forgets the rest of its circle."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        label = list(range(n))
        for a, b in edges:
            label[a] = label[b] = min(label[a], label[b])
        return len(set(label))
