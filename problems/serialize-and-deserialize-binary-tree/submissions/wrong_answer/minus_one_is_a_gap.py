"""Marks a missing child with -1, which is a value as well."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        values = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            values.append(node.val if node else -1)
            if node:
                queue += [node.left, node.right]
        return ",".join(map(str, values))

    def deserialize(self, data: str) -> Optional[TreeNode]:
        top = TreeNode()
        places = deque([(top, "left")])
        for value in map(int, data.split(",")):
            if not places:
                break
            parent, side = places.popleft()
            if value != -1:
                node = TreeNode(value)
                setattr(parent, side, node)
                places += [(node, "left"), (node, "right")]
        return top.left
