"""Takes as many nodes from a queue as wait at the beginning of a row."""


# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows = []
        queue = deque([root] if root else [])
        while queue:
            rows.append([])
            for _ in range(len(queue)):
                node = queue.popleft()
                rows[-1].append(node.val)
                if node.left:
                    queue.append(node.left)
                if node.right:
                    queue.append(node.right)
        return rows
