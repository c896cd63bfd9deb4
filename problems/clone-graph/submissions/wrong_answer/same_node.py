"""Copies the reference, not the graph."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        clone = node
        return clone
