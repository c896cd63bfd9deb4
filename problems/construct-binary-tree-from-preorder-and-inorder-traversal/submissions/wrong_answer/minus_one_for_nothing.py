"""Reads inorder up to a stop value, and uses -1 where there is none."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        i = j = 0

        def build(stop):
            nonlocal i, j
            if j == len(inorder) or inorder[j] == stop:
                return None
            node = TreeNode(preorder[i])
            i += 1
            node.left = build(node.val)
            j += 1
            node.right = build(stop)
            return node

        return build(-1)
