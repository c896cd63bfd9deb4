"""Hands the sum over both sides upwards."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = -math.inf

        def gain(node):
            if not node:
                return 0
            total = node.val + max(gain(node.left), 0) + max(gain(node.right), 0)
            self.best = max(self.best, total)
            return total

        gain(root)
        return self.best
