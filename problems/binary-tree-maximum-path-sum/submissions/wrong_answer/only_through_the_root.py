"""Looks only at tours through the root."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            return max(node.val + max(gain(node.left), gain(node.right)), 0) if node else 0

        return root.val + gain(root.left) + gain(root.right)
