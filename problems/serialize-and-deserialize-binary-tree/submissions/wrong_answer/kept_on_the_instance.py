"""Keeps the tree on the object and hands it back from there."""


class Codec:
    def __init__(self):
        self.trees = {}

    def serialize(self, root: Optional[TreeNode]) -> str:
        key = str(len(self.trees))
        self.trees[key] = root
        return key

    def deserialize(self, data: str) -> Optional[TreeNode]:
        return self.trees.get(data)
