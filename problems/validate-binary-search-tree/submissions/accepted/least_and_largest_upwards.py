"""Hands the least and the largest value of each subtree upwards, or nothing where the order is broken."""


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def span(node):
            least = largest = node.val
            if node.left:
                below = span(node.left)
                if not below or below[1] >= node.val:
                    return None
                least = below[0]
            if node.right:
                below = span(node.right)
                if not below or below[0] <= node.val:
                    return None
                largest = below[1]
            return least, largest

        return span(root) is not None
