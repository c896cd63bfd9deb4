"""Writes both trees as texts, with a separator and a mark for each missing child, and looks for one in the other."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            if not node:
                return ",#"
            return f",{node.val}" + text(node.left) + text(node.right)

        return text(subRoot) in text(root)
