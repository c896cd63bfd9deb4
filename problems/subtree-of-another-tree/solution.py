class Solution:
    def isSubtree(self, root: TreeNode, subRoot: TreeNode) -> bool:
        numbers: dict[tuple[int, int, int], int] = {}

        def numbered(top: TreeNode) -> dict[TreeNode | None, int]:
            """A number for each node; two nodes have the same one exactly if their subtrees are equal."""
            order = [top]
            for node in order:
                order += [child for child in (node.left, node.right) if child is not None]
            number: dict[TreeNode | None, int] = {None: 0}
            for node in reversed(order):
                key = (node.val, number[node.left], number[node.right])
                number[node] = numbers.setdefault(key, len(numbers) + 1)
            return number

        return numbered(subRoot)[subRoot] in numbered(root).values()
