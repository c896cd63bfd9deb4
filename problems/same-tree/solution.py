class Solution:
    def isSameTree(self, p: TreeNode | None, q: TreeNode | None) -> bool:
        waiting = [(p, q)]
        while waiting:
            one, other = waiting.pop()
            if one is None and other is None:
                continue
            if one is None or other is None or one.val != other.val:
                return False
            waiting += [(one.left, other.left), (one.right, other.right)]
        return True
