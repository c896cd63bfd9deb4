"""Puts subtrees in brackets and looks for the matching one, character by character, at each node."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        if not root:
            return ""
        return f"{root.val}({self.serialize(root.left)})({self.serialize(root.right)})"

    def deserialize(self, data: str) -> Optional[TreeNode]:
        def matching(start):
            depth = 0
            for i in range(start, len(data)):
                if data[i] == "(":
                    depth += 1
                elif data[i] == ")":
                    depth -= 1
                    if depth == 0:
                        return i

        def read(first, last):
            if first == last:
                return None
            left = data.index("(", first)
            right = matching(left) + 1
            node = TreeNode(int(data[first:left]))
            node.left = read(left + 1, right - 1)
            node.right = read(right + 1, last - 1)
            return node

        return read(0, len(data))
