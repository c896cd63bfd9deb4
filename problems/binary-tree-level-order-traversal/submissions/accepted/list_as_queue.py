"""Pops nodes from the front of a list, together with their depth."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []
        waiting = [(root, 0)]
        while waiting:
            node, depth = waiting.pop(0)
            if node:
                if depth == len(rows):
                    rows.append([])
                rows[depth].append(node.val)
                waiting += [(node.left, depth + 1), (node.right, depth + 1)]
        return rows
