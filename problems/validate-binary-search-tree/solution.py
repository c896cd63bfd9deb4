from math import inf


class Solution:
    def isValidBST(self, root: TreeNode) -> bool:
        waiting = [(root, -inf, inf)]
        while waiting:
            node, low, high = waiting.pop()
            if node is None:
                continue
            if not low < node.val < high:
                return False
            waiting += [(node.left, low, node.val), (node.right, node.val, high)]
        return True
