"""Notes the way from the root to each node; its length is the row, and its letters give the order within the row."""


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        values = {}

        def note(node, way):
            if node:
                values[way] = node.val
                note(node.right, way + "R")
                note(node.left, way + "L")

        note(root, "")
        rows = [[] for _ in {len(way) for way in values}]
        for way in sorted(values):
            rows[len(way)].append(values[way])
        return rows
