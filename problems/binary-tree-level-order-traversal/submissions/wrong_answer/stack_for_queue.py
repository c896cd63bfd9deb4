"""Takes the node that was put in last."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []
        waiting = [root] if root else []
        while waiting:
            row = []
            for _ in range(len(waiting)):
                node = waiting.pop()
                row.append(node.val)
                if node.right:
                    waiting.append(node.right)
                if node.left:
                    waiting.append(node.left)
            rows.append(row)
        return rows
