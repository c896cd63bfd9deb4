class Solution:
    def maxPathSum(self, root: TreeNode) -> int:
        order = [root]
        for node in order:
            order += [child for child in (node.left, node.right) if child is not None]
        gain: dict[TreeNode | None, int] = {None: 0}
        best = root.val
        for node in reversed(order):
            left, right = gain[node.left], gain[node.right]
            best = max(best, node.val + left + right)
            gain[node] = max(node.val + max(left, right), 0)
        return best
