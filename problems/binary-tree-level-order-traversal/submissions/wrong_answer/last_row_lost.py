"""Writes a row down when the next one begins, so the last one is lost."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, row, current = [], [], 0
        queue = deque([(root, 0)] if root else [])
        while queue:
            node, depth = queue.popleft()
            if depth > current:
                rows.append(row)
                row, current = [], depth
            row.append(node.val)
            for child in (node.left, node.right):
                if child:
                    queue.append((child, depth + 1))
        return rows or ([row] if row else [])
