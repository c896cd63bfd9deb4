"""Visits the nodes in order with a stack and compares each value with the one before."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack = []
        previous = -math.inf
        while stack or root:
            while root:
                stack.append(root)
                root = root.left
            root = stack.pop()
            if root.val <= previous:
                return False
            previous = root.val
            root = root.right
        return True
