"""Writes both trees as texts without a separator in front of a value."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            return f"{node.val}{text(node.left)}{text(node.right)}" if node else "#"

        return text(subRoot) in text(root)
