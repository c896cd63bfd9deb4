"""Builds the mirror image from values and takes the value 0 for a missing child."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        def value(node):
            return node.val if node else None

        def build(node):
            mirrored = TreeNode(node.val)
            if value(node.right):
                mirrored.left = build(node.right)
            if value(node.left):
                mirrored.right = build(node.left)
            return mirrored

        return build(root) if root else None
