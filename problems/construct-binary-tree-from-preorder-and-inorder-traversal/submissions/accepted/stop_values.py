"""Reads both lists once; a subtree ends where inorder comes to the value that lies above it."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        roots = preorder[::-1]
        stops = [None] + inorder[::-1]

        def build(stop):
            if stops[-1] == stop:
                return None
            node = TreeNode(roots.pop())
            node.left = build(node.val)
            stops.pop()
            node.right = build(stop)
            return node

        return build(None)
