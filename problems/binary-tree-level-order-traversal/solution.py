class Solution:
    def levelOrder(self, root: TreeNode | None) -> list[list[int]]:
        rows: list[list[int]] = []
        row = [] if root is None else [root]
        while row:
            rows.append([node.val for node in row])
            row = [child for node in row for child in (node.left, node.right) if child is not None]
        return rows
