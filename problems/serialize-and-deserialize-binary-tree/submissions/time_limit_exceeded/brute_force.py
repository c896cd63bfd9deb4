"""Writes a record with the parent's number for each node, and goes through all records to find its children."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        records = []
        queue = deque([(root, -1, "root")] if root else [])
        while queue:
            node, parent, side = queue.popleft()
            number = len(records)
            records.append(f"{parent},{side},{node.val}")
            if node.left:
                queue.append((node.left, number, "left"))
            if node.right:
                queue.append((node.right, number, "right"))
        return ";".join(records)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if not data:
            return None
        records = [record.split(",") for record in data.split(";")]
        nodes = [TreeNode(int(value)) for _, _, value in records]
        for number, node in enumerate(nodes):
            for i, (parent, side, _) in enumerate(records):
                if parent == str(number):
                    setattr(node, side, nodes[i])
        return nodes[0]
