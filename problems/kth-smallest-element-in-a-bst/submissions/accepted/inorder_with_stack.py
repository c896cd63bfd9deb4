"""Visits the nodes in order with a stack and stops at the right one."""


# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack = []
        while k:
            while root:
                stack.append(root)
                root = root.left
            node = stack.pop()
            root = node.right
            k -= 1
        return node.val
