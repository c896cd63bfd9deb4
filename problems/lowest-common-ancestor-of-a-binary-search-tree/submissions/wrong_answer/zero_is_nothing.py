"""Passes values up instead of nodes and takes the value 0 for not found."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def found(node):
            if not node:
                return None
            if node.val in (p.val, q.val):
                return node.val
            left = found(node.left)
            right = found(node.right)
            if left and right:
                return node.val
            return left or right

        value = found(root)
        node = root
        while value is not None and node.val != value:
            node = node.left if value < node.val else node.right
        return node
