"""Counts the left subtree anew at each step down."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        smaller = self.count(root.left)
        if k <= smaller:
            return self.kthSmallest(root.left, k)
        if k == smaller + 1:
            return root.val
        return self.kthSmallest(root.right, k - smaller - 1)

    def count(self, node):
        return 1 + self.count(node.left) + self.count(node.right) if node else 0
