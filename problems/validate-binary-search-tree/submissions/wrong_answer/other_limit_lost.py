"""Gives each child one limit and forgets the other one."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def holds(node, low=-math.inf, high=math.inf):
            if not node:
                return True
            if not low < node.val < high:
                return False
            return holds(node.left, high=node.val) and holds(node.right, low=node.val)

        return holds(root)
