"""Takes a node of value 0 for a missing one."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []
        row = [root] if root else []
        while row:
            rows.append([node.val for node in row])
            row = [child for node in row for child in (node.left, node.right) if child and child.val]
        return rows
