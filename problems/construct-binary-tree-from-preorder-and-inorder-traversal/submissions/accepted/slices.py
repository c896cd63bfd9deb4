"""Searches the root in inorder and recurses with copies of the parts."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not preorder:
            return None
        size = inorder.index(preorder[0])
        left = self.buildTree(preorder[1 : size + 1], inorder[:size])
        right = self.buildTree(preorder[size + 1 :], inorder[size + 1 :])
        return TreeNode(preorder[0], left, right)
