"""Collects all nodes with a queue, copies them by value, and wires the copies afterwards."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return node
        found = {node.val: node}
        queue = collections.deque([node])
        while queue:
            for neighbor in queue.popleft().neighbors:
                if neighbor.val not in found:
                    found[neighbor.val] = neighbor
                    queue.append(neighbor)
        copies = {val: Node(val) for val in found}
        for val, original in found.items():
            copies[val].neighbors = [copies[n.val] for n in original.neighbors]
        return copies[node.val]
