"""Tests the value where it should test for None, so a node of value 0 is lost with all below it."""


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        parts = []

        def write(node):
            value = node.val if node else None
            if not value:
                parts.append("#")
                return
            parts.append(str(value))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(parts)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        parts = deque(data.split(","))

        def read():
            part = parts.popleft()
            return None if part == "#" else TreeNode(int(part), read(), read())

        return read()
