"""Wants one of the two on each side of the answer, so it never answers with p or q below the root."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        low, high = min(p.val, q.val), max(p.val, q.val)
        node = above = root
        while node and not low < node.val < high:
            if node is p or node is q:
                return above
            above = node
            node = node.left if high < node.val else node.right
        return node
