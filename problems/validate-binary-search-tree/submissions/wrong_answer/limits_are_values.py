"""Begins with the least and the largest value allowed as limits that must not be reached."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def holds(node, low, high):
            if not node:
                return True
            if not low < node.val < high:
                return False
            return holds(node.left, low, node.val) and holds(node.right, node.val, high)

        return holds(root, -(2**31), 2**31 - 1)
