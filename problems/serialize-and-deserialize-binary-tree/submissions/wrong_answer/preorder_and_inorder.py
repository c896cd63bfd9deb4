"""Writes preorder and inorder and finds each root in the inorder by its value, as if values were unique."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        preorder, inorder = [], []

        def visit(node):
            if node:
                preorder.append(str(node.val))
                visit(node.left)
                inorder.append(str(node.val))
                visit(node.right)

        visit(root)
        return ",".join(preorder) + "|" + ",".join(inorder)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        preorder, inorder = (part.split(",") if part else [] for part in data.split("|"))
        where = {value: i for i, value in enumerate(inorder)}
        values = iter(preorder)

        def build(first, last):
            if first > last:
                return None
            value = next(values, None)
            if value is None:
                return None
            middle = where[value]
            return TreeNode(int(value), build(first, middle - 1), build(middle + 1, last))

        return build(0, len(inorder) - 1)
