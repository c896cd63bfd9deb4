"""Returns two numbers from each call: the best tour in the subtree, and the best one that begins at its root."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        return self.look(root)[0]

    def look(self, node):
        if not node:
            return -math.inf, 0
        left, left_gain = self.look(node.left)
        right, right_gain = self.look(node.right)
        through = node.val + left_gain + right_gain
        return max(left, right, through), max(node.val + max(left_gain, right_gain), 0)
