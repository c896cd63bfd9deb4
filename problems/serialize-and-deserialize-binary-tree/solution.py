class Codec:
    """Preorder: a value for each node and a mark for each missing child."""

    def serialize(self, root: TreeNode | None) -> str:
        entries: list[str] = []
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node is None:
                entries.append("#")
            else:
                entries.append(str(node.val))
                waiting += [node.right, node.left]
        return " ".join(entries)

    def deserialize(self, data: str) -> TreeNode | None:
        top = TreeNode()
        places = [(top, "left")]
        for entry in data.split():
            parent, side = places.pop()
            if entry != "#":
                node = TreeNode(int(entry))
                setattr(parent, side, node)
                places += [(node, "right"), (node, "left")]
        return top.left
