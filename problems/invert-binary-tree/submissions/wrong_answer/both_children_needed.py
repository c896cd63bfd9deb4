"""Stops at a node that lacks a child, as if there were nothing left to exchange."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if not root or not root.left or not root.right:
            return root
        root.left, root.right = self.invertTree(root.right), self.invertTree(root.left)
        return root
