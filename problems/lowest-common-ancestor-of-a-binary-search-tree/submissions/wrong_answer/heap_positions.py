"""Numbers the nodes level by level and finds parents by halving, as if no child were missing."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        nodes = [root]
        for node in nodes:
            if node.left:
                nodes.append(node.left)
            if node.right:
                nodes.append(node.right)
        number = {node: i for i, node in enumerate(nodes, 1)}
        a, b = number[p], number[q]
        while a != b:
            if a > b:
                a //= 2
            else:
                b //= 2
        return nodes[a - 1]
