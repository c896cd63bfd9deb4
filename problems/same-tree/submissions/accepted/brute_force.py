"""Notes the value at each place of either tree, a place being the way from the root, and compares the notes."""


class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def places(node, way):
            if not node:
                return {}
            return {way: node.val} | places(node.left, way + "L") | places(node.right, way + "R")

        return places(p, "") == places(q, "")
