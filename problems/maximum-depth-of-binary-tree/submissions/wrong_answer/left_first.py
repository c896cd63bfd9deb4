"""Goes to the left child wherever there is one."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        depth = 0
        while root:
            depth += 1
            root = root.left or root.right
        return depth
