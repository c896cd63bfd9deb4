"""Hands the depth down from call to call and notes the largest."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        self.deepest = 0

        def visit(node, depth):
            if node:
                self.deepest = max(self.deepest, depth)
                visit(node.left, depth + 1)
                visit(node.right, depth + 1)

        visit(root, 1)
        return self.deepest
