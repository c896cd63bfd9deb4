"""Recurses in order, counts down on the object and hands the answer up."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        self.left_to_visit = k
        return self.visit(root)

    def visit(self, node):
        if not node:
            return None
        found = self.visit(node.left)
        if found is not None:
            return found
        self.left_to_visit -= 1
        if self.left_to_visit == 0:
            return node.val
        return self.visit(node.right)
