"""Begins with a row even where there is no root."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = [[]]
        queue = deque([(root, 0)])
        while queue:
            node, depth = queue.popleft()
            if node:
                if depth == len(rows):
                    rows.append([])
                rows[depth].append(node.val)
                queue.append((node.left, depth + 1))
                queue.append((node.right, depth + 1))
        return rows
