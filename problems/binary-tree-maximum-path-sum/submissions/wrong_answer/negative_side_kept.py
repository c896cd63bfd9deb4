"""Adds the better side to the gain even if it is below zero."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = -math.inf

        def gain(node):
            if not node:
                return 0
            left, right = gain(node.left), gain(node.right)
            self.best = max(self.best, node.val + left + right, node.val + max(left, right))
            return node.val + max(left, right)

        gain(root)
        return self.best
