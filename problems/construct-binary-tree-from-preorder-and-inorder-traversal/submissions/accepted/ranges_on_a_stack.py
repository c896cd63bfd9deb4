"""Keeps the ranges that are still to be built on a stack, together with the node and the side where they belong."""


class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        position = {value: i for i, value in enumerate(inorder)}
        top = TreeNode()
        todo = [(top, "left", 0, len(position))]
        for value in preorder:
            parent, side, low, high = todo.pop()
            node = TreeNode(value)
            setattr(parent, side, node)
            middle = position[value]
            if middle + 1 < high:
                todo.append((node, "right", middle + 1, high))
            if low < middle:
                todo.append((node, "left", low, middle))
        return top.left
