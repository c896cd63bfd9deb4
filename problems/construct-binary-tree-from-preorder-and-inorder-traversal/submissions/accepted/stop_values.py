"""Reads both lists once; a subtree ends where inorder comes to the value that lies above it."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        preorder.reverse()
        inorder.reverse()

        def build(stop):
            if not inorder or inorder[-1] == stop:
                return None
            node = TreeNode(preorder.pop())
            node.left = build(node.val)
            inorder.pop()
            node.right = build(stop)
            return node

        return build(None)
