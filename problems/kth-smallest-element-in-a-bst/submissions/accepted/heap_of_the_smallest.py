"""Keeps the k smallest values of an arbitrary traversal in a heap."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        heap = []
        todo = [root]
        while todo:
            node = todo.pop()
            if node:
                heapq.heappush(heap, -node.val)
                if len(heap) > k:
                    heapq.heappop(heap)
                todo += [node.left, node.right]
        return -heap[0]
