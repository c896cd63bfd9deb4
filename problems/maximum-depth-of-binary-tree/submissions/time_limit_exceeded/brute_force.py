"""Climbs from each node up to the root and counts the nodes on the way."""


class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        parent = {root: None} if root else {}
        nodes = list(parent)
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    nodes.append(child)
        deepest = 0
        for node in nodes:
            steps = 0
            while node:
                steps += 1
                node = parent[node]
            deepest = max(deepest, steps)
        return deepest
