"""Looks for the value that has exactly k - 1 smaller ones."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        nodes = [root]
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        for node in nodes:
            if sum(other.val < node.val for other in nodes) == k - 1:
                return node.val
