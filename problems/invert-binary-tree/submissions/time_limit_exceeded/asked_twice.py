"""Mirrors each subtree once to see whether it is there and once more to use it."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if not root:
            return None
        mirrored = TreeNode(root.val)
        if self.invertTree(root.right):
            mirrored.left = self.invertTree(root.right)
        if self.invertTree(root.left):
            mirrored.right = self.invertTree(root.left)
        return mirrored
