"""Looks for the first node with the right value and compares there only."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def find(node):
            if not node or node.val == subRoot.val:
                return node
            return find(node.left) or find(node.right)

        def equal(p, q):
            if not p or not q:
                return p is q
            return p.val == q.val and equal(p.left, q.left) and equal(p.right, q.right)

        return equal(find(root), subRoot)
