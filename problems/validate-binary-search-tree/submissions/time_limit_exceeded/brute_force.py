"""Compares each node with all nodes below it."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def below(node):
            found = [node] if node else []
            for one in found:
                found += [child for child in (one.left, one.right) if child]
            return found

        for node in below(root):
            if any(other.val >= node.val for other in below(node.left)):
                return False
            if any(other.val <= node.val for other in below(node.right)):
                return False
        return True
