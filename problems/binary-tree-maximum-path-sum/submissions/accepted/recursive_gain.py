"""Recurses for the gain of each node and keeps the best sum outside."""


# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -math.inf

        def gain(node):
            nonlocal best
            if not node:
                return 0
            left, right = gain(node.left), gain(node.right)
            best = max(best, node.val + left + right)
            return max(node.val + max(left, right), 0)

        gain(root)
        return best
