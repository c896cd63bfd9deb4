"""Level by level with a queue, both children of every node or a mark, without the marks at the end."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        values = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            values.append(str(node.val) if node else "")
            if node:
                queue.append(node.left)
                queue.append(node.right)
        return ";".join(values).rstrip(";")

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if data == "":
            return None
        values = data.split(";")
        root = TreeNode(int(values[0]))
        queue = deque([root])
        at = 1
        while at < len(values):
            node = queue.popleft()
            if values[at]:
                node.left = TreeNode(int(values[at]))
                queue.append(node.left)
            at += 1
            if at < len(values) and values[at]:
                node.right = TreeNode(int(values[at]))
                queue.append(node.right)
            at += 1
        return root
