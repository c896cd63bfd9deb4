"""Collects all values in order and looks at neighbours."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.val)
                visit(node.right)

        visit(root)
        return all(a < b for a, b in zip(values, values[1:]))
