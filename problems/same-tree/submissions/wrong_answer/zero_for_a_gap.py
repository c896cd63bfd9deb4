"""Compares the trees in preorder and writes 0 for a missing child."""


class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def record(node):
            return [node.val] + record(node.left) + record(node.right) if node else [0]

        return record(p) == record(q)
