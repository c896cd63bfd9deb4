"""Asks at each node anew for the largest value on the left and the least on the right."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def least(node):
            return min(node.val, least(node.left), least(node.right)) if node else math.inf

        def largest(node):
            return max(node.val, largest(node.left), largest(node.right)) if node else -math.inf

        if not root:
            return True
        if largest(root.left) >= root.val or least(root.right) <= root.val:
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
