"""Compares at the root and at its two children, and goes no further."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def equal(p, q):
            if not p or not q:
                return p is q
            return p.val == q.val and equal(p.left, q.left) and equal(p.right, q.right)

        return equal(root, subRoot) or equal(root.left, subRoot) or equal(root.right, subRoot)
