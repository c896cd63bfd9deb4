"""Goes from leaf to leaf, or from the root to a leaf."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = -math.inf

        def gain(node):
            if not node.left and not node.right:
                return node.val
            if not node.left:
                return node.val + gain(node.right)
            if not node.right:
                return node.val + gain(node.left)
            left, right = gain(node.left), gain(node.right)
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        from_root = gain(root)
        return max(self.best, from_root)
