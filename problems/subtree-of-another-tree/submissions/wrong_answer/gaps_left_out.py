"""Looks for the values of the small tree in preorder, without marks for missing children."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            return f" {node.val}" + text(node.left) + text(node.right) if node else ""

        return text(subRoot) + " " in text(root) + " "
