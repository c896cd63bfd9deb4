"""Throws away a 0 that was found on the left, since it tests the answer for its truth."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        self.count = 0

        def visit(node):
            if not node:
                return None
            found = visit(node.left)
            if found:
                return found
            self.count += 1
            if self.count == k:
                return node.val
            return visit(node.right)

        return visit(root)
