"""Adds an edge only at the moment when it discovers a node."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return None
        clones = {node: Node(node.val)}
        stack = [node]
        while stack:
            current = stack.pop()
            for neighbor in current.neighbors:
                if neighbor not in clones:
                    clones[neighbor] = Node(neighbor.val)
                    clones[current].neighbors.append(clones[neighbor])
                    clones[neighbor].neighbors.append(clones[current])
                    stack.append(neighbor)
        return clones[node]
