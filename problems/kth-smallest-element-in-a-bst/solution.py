class Solution:
    def kthSmallest(self, root: TreeNode, k: int) -> int:
        passed: list[TreeNode] = []
        node: TreeNode | None = root
        while True:
            while node is not None:
                passed.append(node)
                node = node.left
            smallest = passed.pop()
            k -= 1
            if k == 0:
                return smallest.val
            node = smallest.right
