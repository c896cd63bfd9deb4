"""Writes the values without a separator and reads one digit at a time."""

import re


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        text = ""
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node:
                text += str(node.val)
                queue += [node.left, node.right]
            else:
                text += "#"
        return text

    def deserialize(self, data: str) -> Optional[TreeNode]:
        top = TreeNode()
        places = deque([(top, "left")])
        for entry in re.findall(r"-?\d|#", data):
            if not places:
                break
            parent, side = places.popleft()
            if entry != "#":
                node = TreeNode(int(entry))
                setattr(parent, side, node)
                places += [(node, "left"), (node, "right")]
        return top.left
