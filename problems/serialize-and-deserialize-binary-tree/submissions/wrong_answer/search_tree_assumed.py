"""Writes the preorder without marks and reads it as a search tree."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        values = []
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                values.append(str(node.val))
                stack += [node.right, node.left]
        return " ".join(values)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        values = deque(map(int, data.split()))

        def build(low, high):
            if not values or not low <= values[0] <= high:
                return None
            node = TreeNode(values.popleft())
            node.left = build(low, node.val)
            node.right = build(node.val, high)
            return node

        return build(-1000, 1000)
