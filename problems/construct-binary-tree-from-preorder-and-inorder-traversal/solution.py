class Solution:
    def buildTree(self, preorder: list[int], inorder: list[int]) -> TreeNode:
        position = {value: i for i, value in enumerate(inorder)}
        root = TreeNode(preorder[0])
        open_nodes = [root]
        for value in preorder[1:]:
            node = TreeNode(value)
            if position[value] < position[open_nodes[-1].val]:
                open_nodes[-1].left = node
            else:
                while open_nodes and position[open_nodes[-1].val] < position[value]:
                    parent = open_nodes.pop()
                parent.right = node
            open_nodes.append(node)
        return root
