"""Writes both trees in preorder, with a mark for each missing child, and compares the two lists."""


class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        return self.record(p) == self.record(q)

    def record(self, node):
        if not node:
            return ["gap"]
        return [node.val] + self.record(node.left) + self.record(node.right)
