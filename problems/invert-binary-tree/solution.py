class Solution:
    def invertTree(self, root: TreeNode | None) -> TreeNode | None:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node is not None:
                node.left, node.right = node.right, node.left
                waiting += [node.left, node.right]
        return root
