"""Reverses the values within each level and leaves the shape as it was."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        row = [root] if root else []
        while row:
            values = [node.val for node in row]
            for node, value in zip(row, reversed(values)):
                node.val = value
            row = [child for node in row for child in (node.left, node.right) if child]
        return root
