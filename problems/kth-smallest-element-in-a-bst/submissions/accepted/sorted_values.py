"""Collects all values level by level and sorts them."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        nodes = [root]
        for node in nodes:
            if node.left:
                nodes.append(node.left)
            if node.right:
                nodes.append(node.right)
        return sorted(node.val for node in nodes)[k - 1]
