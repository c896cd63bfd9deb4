"""Lists the nodes by their ways from the root, with left and right exchanged, and builds the tree from these ways."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        value_at = {}

        def note(node, way):
            if node:
                value_at[way] = node.val
                note(node.left, way + "R")
                note(node.right, way + "L")

        def build(way):
            return TreeNode(value_at[way], build(way + "L"), build(way + "R")) if way in value_at else None

        note(root, "")
        return build("")
