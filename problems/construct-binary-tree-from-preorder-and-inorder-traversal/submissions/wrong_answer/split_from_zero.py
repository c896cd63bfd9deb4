"""Takes the root's position in the whole of inorder for the size of the left subtree."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        position = {value: i for i, value in enumerate(inorder)}

        def build(values):
            if not values:
                return None
            size = position[values[0]]
            return TreeNode(values[0], build(values[1 : size + 1]), build(values[size + 1 :]))

        return build(preorder)
