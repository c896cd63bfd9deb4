"""Makes a new node for each one, but with the list of the original neighbours."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return None
        clones = {}
        queue = deque([node])
        while queue:
            current = queue.popleft()
            if current in clones:
                continue
            clones[current] = Node(current.val, list(current.neighbors))
            for neighbor in current.neighbors:
                queue.append(neighbor)
        return clones[node]
