"""Numbers the subtrees from below, equal ones alike, and looks for the number of the small tree."""


class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        numbers = {}

        def number(node):
            if not node:
                return None
            triple = (node.val, number(node.left), number(node.right))
            return numbers.setdefault(triple, len(numbers))

        number(root)
        known = len(numbers)
        return number(subRoot) < known
