"""Returns the number of nodes on the widest level."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        widest = 0
        level = [root] if root else []
        while level:
            widest = max(widest, len(level))
            level = [child for node in level for child in (node.left, node.right) if child]
        return widest
