"""Writes the values level by level without the gaps and reads them as a full tree."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        nodes = [root] if root else []
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        return ",".join(str(node.val) for node in nodes)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if not data:
            return None
        nodes = [TreeNode(int(value)) for value in data.split(",")]
        for i, node in enumerate(nodes):
            if 2 * i + 1 < len(nodes):
                node.left = nodes[2 * i + 1]
            if 2 * i + 2 < len(nodes):
                node.right = nodes[2 * i + 2]
        return nodes[0]
