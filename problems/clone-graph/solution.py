class Solution:
    def cloneGraph(self, node: Node | None) -> Node | None:
        if node is None:
            return None
        copies: dict[Node, Node] = {node: Node(node.val)}
        waiting = [node]
        while waiting:
            original = waiting.pop()
            for neighbor in original.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    waiting.append(neighbor)
                copies[original].neighbors.append(copies[neighbor])
        return copies[node]
