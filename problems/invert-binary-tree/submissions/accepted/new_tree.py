"""Leaves the input alone and builds the mirror image from new nodes, with a stack of pairs."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        top = TreeNode()
        stack = [(root, top, "left")]
        while stack:
            old, parent, side = stack.pop()
            if old is None:
                continue
            new = TreeNode(old.val)
            setattr(parent, side, new)
            stack.append((old.left, new, "right"))
            stack.append((old.right, new, "left"))
        return top.left
