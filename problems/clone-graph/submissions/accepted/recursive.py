"""A recursive walk with a map from original to copy."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        made = {}

        def copy(original):
            if original in made:
                return made[original]
            new = Node(original.val)
            made[original] = new
            for neighbor in original.neighbors:
                new.neighbors.append(copy(neighbor))
            return new

        return copy(node) if node else None
