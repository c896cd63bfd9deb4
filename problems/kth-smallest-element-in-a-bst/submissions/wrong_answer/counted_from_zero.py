"""Takes k as an index that begins at 0."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.val)
                visit(node.right)

        visit(root)
        return values[min(k, len(values) - 1)]
