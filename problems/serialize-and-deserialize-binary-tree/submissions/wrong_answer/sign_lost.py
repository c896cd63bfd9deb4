"""Reads runs of digits and drops the minus sign."""

import re


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        if not root:
            return "#"
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data: str) -> Optional[TreeNode]:
        entries = iter(re.findall(r"\d+|#", data))

        def read():
            entry = next(entries)
            if entry == "#":
                return None
            return TreeNode(int(entry), read(), read())

        return read()
