"""Tries all trees with the given preorder until one has the given inorder."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        def trees(values):
            if not values:
                yield None
            for size in range(len(values)):
                for left in trees(values[1 : size + 1]):
                    for right in trees(values[size + 1 :]):
                        yield TreeNode(values[0], left, right)

        def walk(node):
            return walk(node.left) + [node.val] + walk(node.right) if node else []

        for tree in trees(preorder):
            if walk(tree) == inorder:
                return tree
