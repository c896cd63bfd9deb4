"""Tests values where it should test nodes, so that a 0 passes for a missing node."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        value = root.val if root else None
        if not value:
            return 0
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))
