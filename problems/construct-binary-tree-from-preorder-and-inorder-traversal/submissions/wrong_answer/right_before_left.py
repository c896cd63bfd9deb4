"""Moves the cursor on through the right subtree first."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        position = {value: i for i, value in enumerate(inorder)}
        cursor = 0

        def build(low, high):
            nonlocal cursor
            if low > high or cursor == len(preorder):
                return None
            node = TreeNode(preorder[cursor])
            cursor += 1
            middle = position[node.val]
            node.right = build(middle + 1, high)
            node.left = build(low, middle - 1)
            return node

        return build(0, len(inorder) - 1)
