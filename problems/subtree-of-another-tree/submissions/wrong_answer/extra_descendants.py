"""Stops where the small tree ends, whatever hangs below in the large one."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def begins(p, q):
            if not q:
                return True
            return p is not None and p.val == q.val and begins(p.left, q.left) and begins(p.right, q.right)

        if not root:
            return False
        return begins(root, subRoot) or self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)
