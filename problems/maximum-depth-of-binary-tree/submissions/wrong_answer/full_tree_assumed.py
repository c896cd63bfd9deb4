"""Computes the depth from the number of nodes, as if all levels but the last were full."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        count = 0
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                count += 1
                stack += [node.left, node.right]
        return count.bit_length()
