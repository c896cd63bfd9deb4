"""Writes one level after the other and walks down from the root again for each."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        def collect(node, depth, row):
            if depth == 0:
                row.append(str(node.val) if node else "#")
            elif node:
                collect(node.left, depth - 1, row)
                collect(node.right, depth - 1, row)

        entries = []
        for depth in range(height(root) + 1):
            collect(root, depth, entries)
        return ",".join(entries)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        top = TreeNode()
        places = deque([(top, "left")])
        for entry in data.split(","):
            parent, side = places.popleft()
            if entry != "#":
                node = TreeNode(int(entry))
                setattr(parent, side, node)
                places += [(node, "left"), (node, "right")]
        return top.left
