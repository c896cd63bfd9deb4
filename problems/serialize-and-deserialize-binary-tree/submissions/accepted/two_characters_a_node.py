"""Two characters a node: the value, shifted to be positive, and which of the children are there."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        out = []
        stack = [root] if root else []
        while stack:
            node = stack.pop()
            out.append(chr(node.val + 2000))
            out.append(str(bool(node.left) + 2 * bool(node.right)))
            if node.right:
                stack.append(node.right)
            if node.left:
                stack.append(node.left)
        return "".join(out)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        above = TreeNode()
        stack = [(above, "right")]
        for letter, children in zip(data[::2], data[1::2]):
            parent, side = stack.pop()
            node = TreeNode(ord(letter) - 2000)
            setattr(parent, side, node)
            if children in "23":
                stack.append((node, "right"))
            if children in "13":
                stack.append((node, "left"))
        return above.right
