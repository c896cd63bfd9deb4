"""Joins the strings of both subtrees at each node and takes entries off the front of a list."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        if root is None:
            return "x"
        return str(root.val) + "," + self.serialize(root.left) + "," + self.serialize(root.right)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        return self.build(data.split(","))

    def build(self, entries):
        entry = entries.pop(0)
        if entry == "x":
            return None
        return TreeNode(int(entry), self.build(entries), self.build(entries))
