"""Goes into the right subtree with the same k, as if nothing had been left behind."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        size = {None: 0}

        def count(node):
            if node:
                count(node.left)
                count(node.right)
                size[node] = size[node.left] + size[node.right] + 1

        count(root)
        node = root
        while node:
            if k == size[node.left] + 1:
                return node.val
            last = node
            node = node.left if k <= size[node.left] else node.right
        return last.val
