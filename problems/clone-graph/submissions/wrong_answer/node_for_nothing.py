"""Makes a node even where there is no graph."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        clones = {node: Node(node.val if node else 0)}
        stack = [node] if node else []
        while stack:
            current = stack.pop()
            for neighbor in current.neighbors:
                if neighbor not in clones:
                    clones[neighbor] = Node(neighbor.val)
                    stack.append(neighbor)
                clones[current].neighbors.append(clones[neighbor])
        return clones[node]
