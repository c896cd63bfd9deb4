"""Visits children before their parents with a stack, and stores the gains with the nodes."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        gain = {None: 0}
        sums = []
        stack = [(root, False)]
        while stack:
            node, ready = stack.pop()
            if ready:
                sums.append(node.val + gain[node.left] + gain[node.right])
                gain[node] = max(0, node.val + max(gain[node.left], gain[node.right]))
            elif node:
                stack += [(node, True), (node.left, False), (node.right, False)]
        return max(sums)
