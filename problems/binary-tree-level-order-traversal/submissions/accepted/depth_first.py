"""Recurses with the depth and appends each value to the row of its depth."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []

        def visit(node, depth):
            if not node:
                return
            if depth == len(rows):
                rows.append([])
            rows[depth].append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

        visit(root, 0)
        return rows
