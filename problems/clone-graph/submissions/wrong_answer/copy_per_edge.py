"""Remembers which nodes it visited, but not their copies."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        visited = set()

        def copy(original):
            new = Node(original.val)
            if original not in visited:
                visited.add(original)
                for neighbor in original.neighbors:
                    new.neighbors.append(copy(neighbor))
            return new

        return copy(node) if node else None
