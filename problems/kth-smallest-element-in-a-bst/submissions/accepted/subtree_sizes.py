"""Counts the nodes of all subtrees once and then goes down, left or right by the size of the left subtree."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        size = {None: 0}

        def count(node):
            if node:
                count(node.left)
                count(node.right)
                size[node] = size[node.left] + 1 + size[node.right]

        count(root)
        while k != size[root.left] + 1:
            if k <= size[root.left]:
                root = root.left
            else:
                k -= size[root.left] + 1
                root = root.right
        return root.val
