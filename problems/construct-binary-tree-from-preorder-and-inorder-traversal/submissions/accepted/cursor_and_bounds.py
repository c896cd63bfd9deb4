"""Takes roots from preorder one after the other and describes each subtree by its bounds in inorder."""


# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        position = {value: i for i, value in enumerate(inorder)}
        values = iter(preorder)

        def build(low, high):
            if low > high:
                return None
            node = TreeNode(next(values))
            middle = position[node.val]
            node.left = build(low, middle - 1)
            node.right = build(middle + 1, high)
            return node

        return build(0, len(position) - 1)
