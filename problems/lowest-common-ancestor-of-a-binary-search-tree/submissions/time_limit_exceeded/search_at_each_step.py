"""Searches a whole subtree for both nodes at each step down."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def contains(top, wanted):
            stack = [top]
            while stack:
                node = stack.pop()
                if node is wanted:
                    return True
                if node:
                    stack.append(node.left)
                    stack.append(node.right)
            return False

        node = root
        while True:
            if contains(node.left, p) and contains(node.left, q):
                node = node.left
            elif contains(node.right, p) and contains(node.right, q):
                node = node.right
            else:
                return node
