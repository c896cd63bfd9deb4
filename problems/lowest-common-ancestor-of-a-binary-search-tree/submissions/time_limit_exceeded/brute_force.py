"""Lists the family of every node and takes the smallest one that contains both nodes."""


class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def family(node):
            members = [node]
            for member in members:
                members += [child for child in (member.left, member.right) if child]
            return members

        with_both = [node for node in family(root) if {p, q}.issubset(family(node))]
        return min(with_both, key=lambda node: len(family(node)))
