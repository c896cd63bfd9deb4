"""Takes the next root from the front of preorder, searches it in inorder and recurses with copies of the two parts."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        if not inorder:
            return None
        root = TreeNode(preorder.pop(0))
        middle = inorder.index(root.val)
        root.left = self.buildTree(preorder, inorder[:middle])
        root.right = self.buildTree(preorder, inorder[middle + 1 :])
        return root
