"""Compares the values in order with the same values sorted, so that equal ones may stand next to each other."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.val)
                visit(node.right)

        visit(root)
        return values == sorted(values)
