"""Goes through the tree level by level with a queue and exchanges children on the way."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            saved = node.left
            node.left = node.right
            node.right = saved
            queue.extend(child for child in (node.left, node.right) if child)
        return root
