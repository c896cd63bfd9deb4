"""Goes through the tree with a new list for the path to each node, then compares the two paths."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def path_to(wanted):
            stack = [(root, [root])]
            while stack:
                node, path = stack.pop()
                if node is wanted:
                    return path
                for child in (node.left, node.right):
                    if child:
                        stack.append((child, path + [child]))

        common = root
        for a, b in zip(path_to(p), path_to(q)):
            if a is not b:
                break
            common = a
        return common
